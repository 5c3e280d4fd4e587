using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Overview;
using Maatstaf.Desk.Delivery.Problems;
using Maatstaf.Production.Delivering;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>The list of returns, one return at a glance, and all that is wrong in it.</summary>
internal static class OverviewRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get(DeliveryPlace.Root, Act.KeepOwnAccount, ReturnPages.Guarded(ListAsync));
        routes.Get(ReturnPages.Address, Act.SeeReturn, ReturnPages.Guarded(ShowAsync));
        routes.Get(ReturnPages.Address + "/fouten", Act.SeeReturn, ReturnPages.Guarded(ProblemsAsync));
        routes.Post(ReturnPages.Address + "/vorig-jaar", Act.EditReturn, ReturnPages.Guarded(TakeOverAsync));
    }

    private static async Task<IResult> ListAsync(DeskRequest request, ReturnViews views)
    {
        var editions = (await request.Service<IDeliveryStore>().EditionsAsync(request.Stop)).Where(static edition => edition.TakesReturns).ToArray();
        var own = request.Caller.Organisations.Where(organisation => AccessPolicy.Allows(request.Caller, Act.SeeReturn, organisation)).ToArray();
        var returns = new List<ReturnInList>();
        foreach (var (edition, organisation) in editions.SelectMany(edition => own.Select(organisation => (edition.Edition, organisation))))
        {
            var (open, place) = await views.OpenAsync(request.Caller, organisation, edition, request.Stop);
            returns.Add(new ReturnInList(place, open.Draft.Content.Rows.Length, open.Blocking.Count()));
        }

        return returns is [var only]
            ? request.GoTo(only.Place.Path())
            : DeskRequest.Page(DeskPage.Of<ReturnListPage>(DeliveryWords.Delivery, (nameof(ReturnListPage.Returns), returns)));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, ReturnViews views)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var overview = await views.OverviewAsync(open, place, request.Stop);
        return DeskRequest.Page(ReturnPages.Of<OverviewPage>(place, new(place.Name, place.Name), (nameof(OverviewPage.Overview), overview)) with { Trail = ReturnPages.TrailOf(place) });
    }

    private static async Task<IResult> ProblemsAsync(DeskRequest request, ReturnViews views)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        return DeskRequest.Page(ReturnPages.Of<ProblemsPage>(place, DeliveryWords.ProblemsTitle, (nameof(ProblemsPage.Problems), ReturnViews.ProblemsOf(open))) with { Modules = ["lists.js"] });
    }

    private static async Task<IResult> TakeOverAsync(DeskRequest request, ReturnViews views)
    {
        await request.Service<Drafting>().TakeOverLastYearAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        return request.GoTo(place.Path(), "overgenomen");
    }
}

using System.Globalization;
using System.Text;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Improve;
using Maatstaf.Desk.Place;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;
using Maatstaf.Web.Place;

namespace Maatstaf.Web.Improve;

/// <summary>What can be saved or must be watched in the own contracts, of a municipality or of a partnership.</summary>
internal static class ContractRoutes
{
    private const string Address = PlacePages.One + "/" + ContractsView.Rest;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address, Act.SeeResults, TeamPages.Guarded(static _ => PlaceView.Root, ShowAsync));
        routes.Get(Address + ".csv", Act.SeeResults, TeamPages.Guarded(static _ => PlaceView.Root, TakeAwayAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var store = request.Service<IDeliveryStore>();
        var organisation = (await store.OrganisationsAsync(request.Stop)).FirstOrDefault(entry => entry.Code == request.Organisation) ?? throw new RefusedException(Refusal.NotThere);
        var desk = request.Service<ContractDesk>();
        var (year, review) = await ReviewAsync(request);
        var view = new ContractsView
        {
            Organisation = request.Organisation,
            Name = organisation.Name,
            IsPartnership = organisation.IsPartnership,
            IsMember = (await store.MembershipsAsync(year, request.Stop)).Any(member => member.Municipality == request.Organisation),
            Year = year,
            Years = desk.Years,
            Review = review,
            FillIn = await FillInAsync(request, year),
            Catalogue = desk.Catalogue,
        };
        var back = organisation.IsPartnership ? PlaceView.Root : $"{PlaceView.Root}/{request.Organisation}";
        return DeskRequest.Page(DeskPage.Of<ContractsPage>(ContractsView.Title, (nameof(ContractsPage.View), view)) with { Trail = [new(back, new(organisation.Name, organisation.Name))] });
    }

    private static async Task<IResult> TakeAwayAsync(DeskRequest request)
    {
        var (year, review) = await ReviewAsync(request);
        return review is null ? DeskRequest.NotFound : Results.File(
            Encoding.UTF8.GetBytes(request.Service<ContractDesk>().ToCsv(review, request.Language)),
            OutcomeFiles.Csv,
            FormattableString.Invariant($"maatstaf-contracten-{request.Organisation}-{year}.csv"));
    }

    private static Task<(int Year, ContractReview? Review)> ReviewAsync(DeskRequest request)
    {
        int? year = int.TryParse(request.Query("jaar"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null;
        var today = DutchTime.DayOf(request.Service<TimeProvider>().GetUtcNow());
        return request.Service<ContractDesk>().ReviewAsync(request.Caller, request.Organisation, year, today, request.Stop);
    }

    /// <summary>The software of the return that can be filled in now: that of an open edition, or else of the year itself; null when the reader may not see it.</summary>
    private static async Task<string?> FillInAsync(DeskRequest request, int year)
    {
        if (!AccessPolicy.Allows(request.Caller, Act.SeeReturn, request.Organisation))
            return null;
        var open = (await request.Service<IDeliveryStore>().EditionsAsync(request.Stop)).FirstOrDefault(static edition => edition.State == EditionState.Open);
        var slug = request.Service<ContractDesk>().Catalogue.Form[Catalogue.CostTree.Software].Slug;
        return $"{DeliveryPlace.Root}/{open?.Edition ?? Edition.About(year)}/{request.Organisation}/{slug}";
    }
}

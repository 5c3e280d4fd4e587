using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Allocation;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Partnerships;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>What part of a partnership's return comes to whom. A member is told its own part alone.</summary>
internal static class AllocationRoutes
{
    public static void Map(DeskRoutes routes) =>
        routes.Get(ReturnPages.Address + "/verdeling", Act.SeeAllocation, ReturnPages.Guarded(ShowAsync));

    private static async Task<IResult> ShowAsync(DeskRequest request, ReturnViews views)
    {
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var allocating = request.Service<Allocating>();
        var partnerships = place.IsPartnership ? [request.Organisation] : await allocating.PartnershipsOfAsync(request.Organisation, request.EditionOf(), request.Stop);
        var shown = new List<AllocationView>();
        foreach (var partnership in partnerships)
            shown.Add(await ViewAsync(request, place, partnership));
        return DeskRequest.Page(ReturnPages.Of<AllocationPage>(place, DeliveryWords.AllocationTitle, (nameof(AllocationPage.Allocations), shown)));
    }

    private static async Task<AllocationView> ViewAsync(DeskRequest request, DeliveryPlace place, OrganisationCode partnership)
    {
        var tree = request.Service<ReturnDesk>().Catalogue.CostTree;
        var names = (await request.Service<ReturnDesk>().Store.OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        var name = names.GetValueOrDefault(partnership, partnership.ToString());
        if (await request.Service<Allocating>().OfAsync(partnership, request.EditionOf(), request.Stop) is not { } allocation)
            return new AllocationView { Partnership = name, Parts = [] };
        return new AllocationView
        {
            Partnership = name,
            ByInhabitants = allocation.ByInhabitants,
            Parts = [.. allocation.Parts.Where(part => place.IsPartnership || part.Member == request.Organisation).Select(part => Of(part, tree))],
            WithoutKey = place.IsPartnership ? [.. allocation.WithoutKey.Select(member => names.GetValueOrDefault(member, member.ToString()))] : [],
        };
    }

    private static AllocationPart Of(MemberPart part, CostTree tree) => new(
        part.Name,
        part.Share,
        [.. tree.Leaves.Where(leaf => part.CentsByLeaf.ContainsKey(leaf.Id)).Select(leaf => (leaf.Label, part.CentsByLeaf[leaf.Id]))],
        part.Cents,
        part.MilliFte,
        part.RechargedCents);
}

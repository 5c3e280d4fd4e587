using Maatstaf.Desk.Place;
using Maatstaf.Position.Partnerships;
using Maatstaf.Production.Placing;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Place;

/// <summary>The page of a partnership.</summary>
internal static class PartnershipViews
{
    /// <summary>The partnership of the address; null when the organisation is not one.</summary>
    public static async Task<PartnershipView?> FindAsync(DeskRequest request, CircleEdition edition)
    {
        if (await request.Service<PartnershipDesk>().OpenAsync(request.Caller, request.Organisation, edition, request.Stop) is not { } partnership)
            return null;
        var tree = request.Service<PlaceDesk>().Catalogue.CostTree;
        return new PartnershipView
        {
            Organisation = request.Organisation,
            Name = partnership.Name,
            Edition = edition.Edition,
            Components = [.. PartnershipDesk.Components.Select(component => tree[component])],
            Rows = [.. partnership.Years.Select(static year => PartnershipRow.Of(year.Year, year.CentsByComponent, year.Change, year.RealChange)).Reverse()],
            Members = [.. partnership.Members.Select(static member => (member.Name, member.MaySee ? $"{PlaceView.Root}/{member.Municipality}" : null))],
        };
    }
}

using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Place;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Reporting;
using Maatstaf.Reports;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Place;

/// <summary>The own report of the organisation in an address.</summary>
/// <param name="Name">Name of the organisation.</param>
/// <param name="Report">The report; null when there is none.</param>
/// <param name="Place">The pages of the municipality; null for a partnership.</param>
internal sealed record MadeReport(string Name, TrendReport? Report, PlaceView? Place)
{
    /// <summary>Makes it.</summary>
    /// <exception cref="RefusedException">The caller may not, or the organisation, the year or the group is not there.</exception>
    public static async Task<MadeReport> OfAsync(DeskRequest request, CircleEdition edition)
    {
        var (desk, today) = (request.Service<OwnReportDesk>(), DutchTime.DayOf(request.Service<TimeProvider>().GetUtcNow()));
        if ((await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).FirstOrDefault(entry => entry.Code == request.Organisation && entry.IsPartnership) is { } partnership)
            return new MadeReport(partnership.Name, await desk.OfPartnershipAsync(request.Caller, request.Organisation, edition, today, request.Stop), null);
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        return new MadeReport(view.Name, await desk.OfMunicipalityAsync(request.Caller, situation, today, request.Stop), view);
    }
}

using Maatstaf.Delivery.People;
using Maatstaf.Explanation;
using Maatstaf.OwnReports;
using Maatstaf.OwnReports.Partnerships;
using Maatstaf.Position.Partnerships;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production.Placing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Reporting;

/// <summary>Makes the report of a municipality or a partnership, with what its reader may see and nothing else.</summary>
/// <param name="places">Where a municipality stands, and why.</param>
/// <param name="partnerships">What a partnership spends.</param>
/// <param name="parts">What of it comes to each member.</param>
/// <param name="contracts">What contracts hold.</param>
/// <param name="transitions">What runs where.</param>
public sealed class OwnReportDesk(PlaceDesk places, PartnershipDesk partnerships, PartnershipParts parts, ContractDesk contracts, TransitionDesk transitions)
{
    private readonly OwnReportBuilder ofMunicipalities = new(places.Catalogue);
    private readonly PartnershipReportBuilder ofPartnerships = new(places.Catalogue);

    /// <summary>The report of a municipality; null when it did not take part in the year.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="situation">The municipality in a year, beside a group.</param>
    /// <param name="today">The day on which contracts and laws are looked at.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<TrendReport?> OfMunicipalityAsync(Caller caller, PlaceSituation situation, DateOnly today, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var (_, review) = await contracts.ReviewAsync(caller, situation.Own.Owner, situation.Year, today, ct);
        return ofMunicipalities.Build(new OwnSituation
        {
            Publication = situation.Edition.Publication,
            Own = situation.Own,
            Year = situation.Year,
            Group = situation.Group,
            Gap = places.ExplanationOf(situation, GapAgainst.Group),
            Contracts = review,
            Cloud = await CloudOf(caller, situation.Own.Owner, situation.Year, ct),
            Laws = (await places.LinesOf(situation, ct))?.Laws ?? [],
            Today = today,
        });
    }

    /// <summary>The report of a partnership; null when the organisation is not one, or none of its returns was approved.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="organisation">Which.</param>
    /// <param name="edition">What participants may see.</param>
    /// <param name="today">The day on which contracts and laws are looked at.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<TrendReport?> OfPartnershipAsync(Caller caller, OrganisationCode organisation, CircleEdition edition, DateOnly today, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (await partnerships.OpenAsync(caller, organisation, edition, ct) is not { Years: [.., var newest] } partnership)
            return null;
        var (_, review) = await contracts.ReviewAsync(caller, organisation, newest.Year, today, ct);
        return ofPartnerships.Build(new PartnershipSituation
        {
            Publication = edition.Publication,
            Name = partnership.Name,
            Rows = [.. partnership.Years.Select(static year => PartnershipRow.Of(year.Year, year.CentsByComponent, year.Change, year.RealChange))],
            Members = [.. (await parts.OfAsync(caller, organisation, newest.Year, ct)).Select(static part => new MemberCost(part.Name, part.Inhabitants, part.Share, part.Cents))],
            Contracts = review,
            Cloud = await CloudOf(caller, organisation, newest.Year, ct),
            Today = today,
        });
    }

    private async Task<CloudSituation?> CloudOf(Caller caller, OrganisationCode organisation, int year, CancellationToken ct)
    {
        var known = await transitions.OpenAsync(caller, organisation, year, ct);
        return known.Estate is { Applications.Count: > 0 } estate ? new CloudSituation(estate, known.Register) : null;
    }
}

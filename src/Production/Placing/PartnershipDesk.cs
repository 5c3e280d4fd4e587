using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>What a partnership spent in a year, payments of its members left out.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="CentsByComponent">Cents of software, personnel and infrastructure, in the order in which they are always shown.</param>
/// <param name="Change">All of it against the year before, as a ratio; null when that year is not there.</param>
/// <param name="RealChange">The same at the prices of this year; null when that year or its prices are not there.</param>
public sealed record PartnershipYear(int Year, IReadOnlyList<long> CentsByComponent, double? Change, double? RealChange)
{
    /// <summary>All of it in cents.</summary>
    public long Cents => CentsByComponent.Sum();
}

/// <summary>A member of a partnership.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="MaySee">Whether the caller may see where it stands.</param>
public sealed record PartnershipMember(OrganisationCode Municipality, string Name, bool MaySee);

/// <summary>A partnership over the years, with its members in the edition's fiscal year.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Years">The years that count, ascending; empty = nothing was approved yet.</param>
/// <param name="Members">Its members, by name.</param>
public sealed record PartnershipPlace(string Name, IReadOnlyList<PartnershipYear> Years, IReadOnlyList<PartnershipMember> Members);

/// <summary>Says to a partnership what it spends itself. It is in no group: its cost counts with its members.</summary>
/// <param name="catalogue">The cost tree.</param>
/// <param name="figures">Which years there are.</param>
/// <param name="store">Its own returns and its members.</param>
public sealed class PartnershipDesk(BenchmarkCatalogue catalogue, StandingFigures figures, IDeliveryStore store)
{
    /// <summary>The components, in the order in which they are always shown.</summary>
    public static IReadOnlyList<string> Components { get; } = [CostTree.Software, CostTree.Personnel, CostTree.Infrastructure];

    /// <summary>A partnership up to the fiscal year of an edition, which also has the prices; null when the organisation is not one.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<PartnershipPlace?> OpenAsync(Caller caller, OrganisationCode organisation, CircleEdition edition, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ReturnDesk.Require(caller, Act.SeeResults, organisation);
        var names = (await store.OrganisationsAsync(ct)).ToDictionary(static entry => entry.Code);
        if (!names.TryGetValue(organisation, out var entry) || !entry.IsPartnership)
            return null;
        var years = new List<PartnershipYear>();
        foreach (var year in figures.FiscalYears.Where(year => year <= edition.Edition.FiscalYear))
        {
            if (await store.CountedAsync(organisation, year, ct) is { } counted)
                years.Add(Of(counted, years is [.., var last] && last.Year == year - 1 ? last : null, edition.Publication.Deflator));
        }

        var members = (await store.MembershipsAsync(edition.Edition.FiscalYear, ct)).Where(member => member.Partnership == organisation).Select(static member => member.Municipality).Distinct();
        return new PartnershipPlace(
            entry.Name,
            years,
            [
                .. members.Select(member => new PartnershipMember(member, names.TryGetValue(member, out var known) ? known.Name : member.ToString(), AccessPolicy.Allows(caller, Act.SeeResults, member)))
                    .OrderBy(static member => member.Name, StringComparer.OrdinalIgnoreCase),
            ]);
    }

    private PartnershipYear Of(YearReturn counted, PartnershipYear? before, Deflator deflator)
    {
        long[] cents = [.. Components.Select(component => Lines(counted).Where(line => catalogue.CostTree.ComponentOf(line.Leaf) == component).Sum(static line => line.Cents))];
        var year = counted.FiscalYear;
        var change = before is { Cents: > 0 } ? (cents.Sum() / (double)before.Cents) - 1 : (double?)null;
        var inflation = deflator.Values.TryGetValue(year, out var now) && deflator.Values.TryGetValue(year - 1, out var then) ? now / then : (double?)null;
        return new PartnershipYear(year, cents, change, ((1 + change) / inflation) - 1);
    }

    /// <summary>The own lines of a return: payments to another partnership are not among them.</summary>
    internal static IEnumerable<(string Leaf, long Cents)> Lines(YearReturn year) =>
        year.Software.Where(static line => line.Recharge is null).Select(static line => (line.Category, line.Cents))
            .Concat(year.Personnel.Where(static line => line.Recharge is null).Select(static line => (line.Function, line.Cents)))
            .Concat(year.Infrastructure.Where(static line => line.Recharge is null).Select(static line => (line.Category, line.Cents)));
}

using Maatstaf.Benchmark;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Partnerships;

/// <summary>The part of a partnership's return that comes to one member.</summary>
/// <param name="Member">The member.</param>
/// <param name="Name">Its name.</param>
/// <param name="Share">Its part of the whole, 0 to 1.</param>
/// <param name="CentsByLeaf">Cost in cents by leaf of the cost tree, recharges left out; the members' parts add up to the partnership's amount.</param>
/// <param name="MilliFte">Thousandths of an fte.</param>
/// <param name="RechargedCents">What the member's own draft or return says that it paid to the partnership, in cents; null = it delivered nothing yet.</param>
public sealed record MemberPart(OrganisationCode Member, string Name, double Share, IReadOnlyDictionary<string, long> CentsByLeaf, long MilliFte, long? RechargedCents)
{
    /// <summary>The member's part in cents.</summary>
    public long Cents => CentsByLeaf.Values.Sum();
}

/// <summary>How a partnership's return goes to its members, as it will once it is approved.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Name">Its name.</param>
/// <param name="ByInhabitants">Whether the key is inhabitants; else given shares.</param>
/// <param name="Parts">One part a member, by code.</param>
/// <param name="WithoutKey">Members whose inhabitants are not known; while there are any, nothing is divided.</param>
public sealed record Allocation(OrganisationCode Partnership, string Name, bool ByInhabitants, IReadOnlyList<MemberPart> Parts, IReadOnlyList<OrganisationCode> WithoutKey);

/// <summary>Shows members what comes to them of a partnership's return before it is approved, and whether recharges agree on both sides.</summary>
/// <param name="desk">Where returns are opened.</param>
public sealed class Allocating(ReturnDesk desk)
{
    /// <summary>The partnerships of which a municipality is a member in the edition's fiscal year.</summary>
    public async Task<IReadOnlyList<OrganisationCode>> PartnershipsOfAsync(OrganisationCode municipality, Edition edition, CancellationToken ct = default) =>
        [.. (await desk.Store.MembershipsAsync(edition.FiscalYear, ct)).Where(member => member.Municipality == municipality).Select(static member => member.Partnership).Distinct().Order()];

    /// <summary>Divides the draft of a partnership over its members.</summary>
    /// <returns>The parts; null when the draft has mistakes, or nothing is in it.</returns>
    public async Task<Allocation?> OfAsync(OrganisationCode partnership, Edition edition, CancellationToken ct = default)
    {
        var open = await desk.OpenAsync(partnership, edition, ct);
        if (open.Reading.Year is not { } year)
            return null;
        MembershipEntry[] members = [.. (await desk.Store.MembershipsAsync(edition.FiscalYear, ct)).Where(member => member.Partnership == partnership).OrderBy(static member => member.Municipality)];
        var returns = new List<(MembershipEntry Membership, OpenReturn Own)>();
        foreach (var member in members)
            returns.Add((member, await desk.OpenAsync(member.Municipality, edition, ct)));
        var weights = returns.ConvertAll(static member => Weight(member.Membership, member.Own));
        var byInhabitants = members.All(static member => member.Share is null);
        OrganisationCode[] withoutKey = [.. members.Where((_, index) => weights[index] == 0).Select(static member => member.Municipality)];
        var isDivisible = weights.Any(static weight => weight > 0) && (!byInhabitants || withoutKey.Length == 0);
        return new Allocation(
            partnership,
            open.Organisation.Name,
            byInhabitants,
            isDivisible ? Divide(year, returns, [.. weights]) : [],
            byInhabitants ? withoutKey : []);
    }

    private static MemberPart[] Divide(YearReturn year, List<(MembershipEntry Membership, OpenReturn Own)> members, long[] weights)
    {
        var key = new AllocationKey([.. Enumerable.Range(0, weights.Length)], weights);
        var cents = members.ConvertAll(static _ => new Dictionary<string, long>(StringComparer.Ordinal));
        var milliFte = new long[members.Count];
        var (parts, room) = (new long[weights.Length], new ulong[weights.Length]);
        foreach (var (leaf, amount) in Lines(year))
        {
            key.Divide(amount, parts, room);
            for (var member = 0; member < parts.Length; member++)
                cents[member][leaf] = cents[member].GetValueOrDefault(leaf) + parts[member];
        }

        foreach (var line in year.Personnel.Where(static line => line.Recharge is null))
        {
            key.Divide(line.MilliFte, parts, room);
            for (var member = 0; member < parts.Length; member++)
                milliFte[member] += parts[member];
        }

        var total = weights.Sum(static weight => (double)weight);
        return
        [
            .. members.Select((member, index) => new MemberPart(
                member.Membership.Municipality,
                member.Own.Organisation.Name,
                weights[index] / total,
                cents[index],
                milliFte[index],
                Recharged(member.Own.Reading.Year, year.Organisation))),
        ];
    }

    private static long Weight(MembershipEntry membership, OpenReturn own) =>
        membership.Share is { } share ? share.Quintillionths : own.Reading.Year?.Profile?.Inhabitants ?? own.LastYear?.Profile?.Inhabitants ?? 0;

    private static IEnumerable<(string Leaf, long Cents)> Lines(YearReturn year) =>
    [
        .. year.Software.Where(static line => line.Recharge is null).Select(static line => (line.Category, line.Cents)),
        .. year.Personnel.Where(static line => line.Recharge is null).Select(static line => (line.Function, line.Cents)),
        .. year.Infrastructure.Where(static line => line.Recharge is null).Select(static line => (line.Category, line.Cents)),
    ];

    private static long? Recharged(YearReturn? member, OrganisationCode partnership) => member is null ? null
        : member.Software.Where(line => line.Recharge == partnership).Sum(static line => line.Cents)
        + member.Personnel.Where(line => line.Recharge == partnership).Sum(static line => line.Cents)
        + member.Infrastructure.Where(line => line.Recharge == partnership).Sum(static line => line.Cents);
}

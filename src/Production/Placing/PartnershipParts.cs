using Maatstaf.Benchmark;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Placing;

/// <summary>What of a partnership's approved cost comes to a member.</summary>
/// <param name="Name">Name of the member.</param>
/// <param name="Inhabitants">Its inhabitants on 1 January; null = not known.</param>
/// <param name="Share">Its part of the whole, 0 to 1.</param>
/// <param name="Cents">Its part in cents; the parts of all members add up to the whole.</param>
public sealed record PartnershipPart(string Name, long? Inhabitants, double Share, long Cents);

/// <summary>Divides what a partnership spent over its members, by the key by which it counts in their figures.</summary>
/// <param name="figures">Inhabitants of members.</param>
/// <param name="store">The own return, and who is a member.</param>
public sealed class PartnershipParts(StandingFigures figures, IDeliveryStore store)
{
    /// <summary>The parts of an approved year, by name of the member; none when nothing was approved or it cannot be divided.</summary>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task<IReadOnlyList<PartnershipPart>> OfAsync(Caller caller, OrganisationCode partnership, int year, CancellationToken ct = default)
    {
        ReturnDesk.Require(caller, Act.SeeResults, partnership);
        MembershipEntry[] members = [.. (await store.MembershipsAsync(year, ct)).Where(member => member.Partnership == partnership).OrderBy(static member => member.Municipality)];
        var inhabitants = InhabitantsIn(year);
        long[] weights = [.. members.Select(member => member.Share is { } share ? share.Quintillionths : inhabitants.GetValueOrDefault(member.Municipality))];
        if (!weights.Any(static weight => weight > 0) || await store.CountedAsync(partnership, year, ct) is not { } counted)
            return [];
        var names = (await store.OrganisationsAsync(ct)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        var (cents, whole) = (Divide(PartnershipDesk.Lines(counted).Select(static line => line.Cents), weights), weights.Sum(static weight => (double)weight));
        return
        [
            .. members.Select((member, index) => new PartnershipPart(
                    names.GetValueOrDefault(member.Municipality, member.Municipality.ToString()),
                    inhabitants.TryGetValue(member.Municipality, out var people) ? people : null,
                    weights[index] / whole,
                    cents[index]))
                .OrderBy(static part => part.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Line by line, as the engine does, so that every member gets to the cent what counts in its figures.</summary>
    private static long[] Divide(IEnumerable<long> amounts, long[] weights)
    {
        var key = new AllocationKey([.. Enumerable.Range(0, weights.Length)], weights);
        var (sums, parts, room) = (new long[weights.Length], new long[weights.Length], new ulong[weights.Length]);
        foreach (var amount in amounts)
        {
            key.Divide(amount, parts, room);
            for (var member = 0; member < parts.Length; member++)
                sums[member] += parts[member];
        }

        return sums;
    }

    private Dictionary<OrganisationCode, int> InhabitantsIn(int year)
    {
        var data = figures.YearOf(year);
        return Enumerable.Range(0, data.Profiles.Count).Where(row => data.Profiles.Year[row] == year)
            .ToDictionary(row => data.Organisations.Code[data.Profiles.Municipality[row]], row => data.Profiles.Inhabitants[row]);
    }
}

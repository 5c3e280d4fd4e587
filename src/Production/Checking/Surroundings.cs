using Maatstaf.Checks;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Checking;

/// <summary>What partnerships and members deliver around a return.</summary>
/// <param name="Compared">Whose return it is.</param>
/// <param name="Elsewhere">What others deliver for the same inhabitants; null = not all of it is known.</param>
/// <param name="InhabitantsOfMembers">Of a partnership; null = not known.</param>
/// <param name="Recharges">Recharges beside what they are for.</param>
public sealed record Surroundings(Compared Compared, ElsewhereDelivered? Elsewhere, int? InhabitantsOfMembers, IReadOnlyList<RechargeMatch> Recharges);

/// <summary>A partnership with its members of a year.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Year">What it delivered; null = nothing yet.</param>
/// <param name="Members">Its members by code, with given shares or inhabitants as weights; below 0 = not known.</param>
public sealed record PartnershipYear(string Name, YearReturn? Year, IReadOnlyList<(OrganisationCode Municipality, long Weight)> Members);

/// <summary>Puts a return beside what its partnerships or its members deliver.</summary>
public static class SurroundingsOf
{
    /// <summary>A municipality among its partnerships.</summary>
    /// <param name="year">Its return.</param>
    /// <param name="partnerships">The partnerships of which it is a member, by code.</param>
    public static Surroundings Municipality(YearReturn year, IEnumerable<KeyValuePair<OrganisationCode, PartnershipYear>> partnerships)
    {
        var recharges = new List<RechargeMatch>();
        ElsewhereDelivered? elsewhere = ElsewhereDelivered.Nothing;
        foreach (var (code, partnership) in partnerships.OrderBy(static pair => pair.Key))
        {
            var part = partnership.Year is { } delivered ? CostSums.PartOf(delivered, partnership.Members, year.Organisation) : null;
            elsewhere = part is null || elsewhere is null ? null : CostSums.Add(elsewhere, part);
            if (part is not null && PaidTo(code, year) is { } paid)
                recharges.Add(new RechargeMatch(code, partnership.Name, paid, part.CentsByLeaf.Values.Sum()));
        }

        return new Surroundings(new Compared(year.Organisation, year.FiscalYear, year.Profile?.Inhabitants, []) { IsPartnership = false }, elsewhere, null, recharges);
    }

    /// <summary>A partnership among its members.</summary>
    /// <param name="year">The partnership's return.</param>
    /// <param name="name">Its name.</param>
    /// <param name="members">Its members by code, with their weights.</param>
    /// <param name="delivered">What members delivered themselves; who delivered nothing is not in it.</param>
    public static Surroundings Partnership(YearReturn year, string name, IReadOnlyList<(OrganisationCode Municipality, long Weight)> members, IReadOnlyList<YearReturn> delivered)
    {
        var compared = new Compared(year.Organisation, year.FiscalYear, null, members) { IsPartnership = true };
        if (members.Count == 0 || delivered.Count < members.Count)
            return new Surroundings(compared, null, null, []);
        var paid = delivered.Select(member => PaidTo(year.Organisation, member)).ToArray();
        return new Surroundings(
            compared,
            delivered.Select(CostSums.Of).Aggregate(ElsewhereDelivered.Nothing, CostSums.Add),
            delivered.All(static member => member.Profile is not null) ? delivered.Sum(static member => member.Profile!.Inhabitants) : null,
            // A member that names no recharge leaves it to the partnership; then there is nothing to match.
            paid.All(static cents => cents is not null) ? [new RechargeMatch(year.Organisation, name, paid.Sum() ?? 0, CostSums.Of(year).CentsByLeaf.Values.Sum())] : []);
    }

    /// <summary>The members of a partnership by code, with given shares, or else inhabitants (below 0 = not known).</summary>
    public static IReadOnlyList<(OrganisationCode Municipality, long Weight)> Members(IEnumerable<MembershipEntry> memberships, OrganisationCode partnership, Func<OrganisationCode, long> inhabitantsOf) =>
    [
        .. memberships.Where(member => member.Partnership == partnership)
            .OrderBy(static member => member.Municipality)
            .Select(member => (member.Municipality, member.Share?.Quintillionths ?? inhabitantsOf(member.Municipality))),
    ];

    /// <summary>What a member says it paid to a partnership; null when it says nothing.</summary>
    private static long? PaidTo(OrganisationCode partnership, YearReturn member)
    {
        long[] paid =
        [
            .. member.Software.Where(line => line.Recharge == partnership).Select(static line => line.Cents),
            .. member.Personnel.Where(line => line.Recharge == partnership).Select(static line => line.Cents),
            .. member.Infrastructure.Where(line => line.Recharge == partnership).Select(static line => line.Cents),
        ];
        return paid.Length == 0 ? null : paid.Sum();
    }
}

using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Checking;

/// <summary>What partnerships and members deliver around a return.</summary>
/// <param name="Compared">Whose return it is.</param>
/// <param name="Elsewhere">What others deliver for the same inhabitants; null = not all of it is known.</param>
/// <param name="InhabitantsOfMembers">Of a partnership; null = not known.</param>
/// <param name="Recharges">Recharges beside what they are for.</param>
internal sealed record Surroundings(Compared Compared, ElsewhereDelivered? Elsewhere, int? InhabitantsOfMembers, IReadOnlyList<RechargeMatch> Recharges);

/// <summary>Looks around a return: at the partnerships of a municipality, or at the members of a partnership.</summary>
internal sealed class SurroundingsReader(ReturnDesk desk, StandingFigures figures)
{
    private CostTree Tree => desk.Catalogue.CostTree;

    public async Task<Surroundings> OfAsync(OpenReturn open, YearReturn year, CancellationToken ct)
    {
        var memberships = await desk.Store.MembershipsAsync(open.FiscalYear, ct);
        return open.Register.IsPartnership
            ? await OfPartnershipAsync(open, year, memberships, ct)
            : await OfMunicipalityAsync(open, year, memberships, ct);
    }

    private async Task<Surroundings> OfMunicipalityAsync(OpenReturn open, YearReturn year, IReadOnlyList<MembershipEntry> memberships, CancellationToken ct)
    {
        var recharges = new List<RechargeMatch>();
        ElsewhereDelivered? elsewhere = ElsewhereDelivered.Nothing;
        foreach (var partnership in memberships.Where(member => member.Municipality == year.Organisation).Select(static member => member.Partnership).Distinct().Order())
        {
            var (name, delivered) = await DeliveredAsync(partnership, open, ct);
            var members = Weights(memberships, partnership, year);
            if (delivered is null || PartOf(delivered, members, year.Organisation) is not { } part)
            {
                elsewhere = null;
                continue;
            }

            elsewhere = elsewhere is null ? null : Sum(elsewhere, part);
            if (PaidTo(partnership, year) is { } paid)
                recharges.Add(new RechargeMatch(partnership, name, paid, part.CentsByLeaf.Values.Sum()));
        }

        return new Surroundings(new Compared(year.Organisation, open.FiscalYear, year.Profile?.Inhabitants, []) { IsPartnership = false }, elsewhere, null, recharges);
    }

    private async Task<Surroundings> OfPartnershipAsync(OpenReturn open, YearReturn year, IReadOnlyList<MembershipEntry> memberships, CancellationToken ct)
    {
        var members = Weights(memberships, year.Organisation, year);
        var delivered = new List<YearReturn>();
        foreach (var (member, _) in members)
        {
            if ((await DeliveredAsync(member, open, ct)).Year is { } submitted)
                delivered.Add(submitted);
        }

        var isComplete = members.Count > 0 && delivered.Count == members.Count;
        var paid = delivered.ConvertAll(member => PaidTo(year.Organisation, member));
        return new Surroundings(
            new Compared(year.Organisation, open.FiscalYear, null, members) { IsPartnership = true },
            isComplete ? delivered.Select(CostSums.Of).Aggregate(ElsewhereDelivered.Nothing, Sum) : null,
            isComplete && delivered.All(static member => member.Profile is not null) ? delivered.Sum(static member => member.Profile!.Inhabitants) : null,
            // A member that names no recharge leaves it to the partnership; then there is nothing to match.
            isComplete && paid.All(static cents => cents is not null)
                ? [new RechargeMatch(year.Organisation, open.Organisation.Name, paid.Sum() ?? 0, CostSums.Of(year).CentsByLeaf.Values.Sum())]
                : []);
    }

    /// <summary>What an organisation submitted for the same year, or what counts; null = nothing yet.</summary>
    private async Task<(string Name, YearReturn? Year)> DeliveredAsync(OrganisationCode organisation, OpenReturn beside, CancellationToken ct)
    {
        var other = await desk.OpenAsync(organisation, beside.Edition.Edition, ct);
        var submitted = other.Case.Submitted > 0 ? other.Reading.Year : null;
        return (other.Organisation.Name, submitted ?? await desk.Store.CountedAsync(organisation, beside.FiscalYear, ct));
    }

    /// <summary>The members of a partnership by code, with given shares or inhabitants; 0 = not known.</summary>
    private List<(OrganisationCode Municipality, long Weight)> Weights(IReadOnlyList<MembershipEntry> memberships, OrganisationCode partnership, YearReturn year) =>
    [
        .. memberships.Where(member => member.Partnership == partnership)
            .OrderBy(static member => member.Municipality)
            .Select(member => (member.Municipality, member.Share?.Quintillionths ?? InhabitantsOf(member.Municipality, year))),
    ];

    private long InhabitantsOf(OrganisationCode municipality, YearReturn year)
    {
        if (municipality == year.Organisation && year.Profile is { } own)
            return own.Inhabitants;
        return Standing(year.FiscalYear) ?? Standing(year.FiscalYear - 1) ?? 0;

        long? Standing(int fiscalYear)
        {
            var profiles = figures.YearOf(fiscalYear).Profiles;
            var number = Array.BinarySearch(figures.Frame.Organisations.Code, municipality);
            var row = Array.IndexOf(profiles.Municipality, number);
            return row < 0 ? null : profiles.Inhabitants[row];
        }
    }

    /// <summary>A member's part of a partnership's return; null when the key is not known.</summary>
    private ElsewhereDelivered? PartOf(YearReturn partnership, List<(OrganisationCode Municipality, long Weight)> members, OrganisationCode member)
    {
        var index = members.FindIndex(known => known.Municipality == member);
        if (index < 0 || members.Exists(static known => known.Weight <= 0))
            return null;
        var key = new AllocationKey([.. Enumerable.Range(0, members.Count)], [.. members.Select(static known => known.Weight)]);
        var (parts, room) = (new long[members.Count], new ulong[members.Count]);
        long Part(long amount)
        {
            key.Divide(amount, parts, room);
            return parts[index];
        }

        var whole = CostSums.Of(partnership);
        return new ElsewhereDelivered(
            Tree.Leaves.Where(leaf => whole.CentsByLeaf.ContainsKey(leaf.Id)).ToDictionary(static leaf => leaf.Id, leaf => Part(whole.Cents(leaf.Id)), StringComparer.Ordinal),
            Part(whole.MilliFte));
    }

    private static ElsewhereDelivered Sum(ElsewhereDelivered first, ElsewhereDelivered second) => new(
        first.CentsByLeaf.Keys.Union(second.CentsByLeaf.Keys).ToDictionary(static leaf => leaf, leaf => first.Cents(leaf) + second.Cents(leaf), StringComparer.Ordinal),
        first.MilliFte + second.MilliFte);

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

using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Checking;

/// <summary>Whose return is compared with others.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="FiscalYear">Fiscal year.</param>
/// <param name="Inhabitants">The municipality's inhabitants; null = not known, or a partnership.</param>
/// <param name="Members">The members of a partnership and their weights; empty = a municipality.</param>
public sealed record Compared(OrganisationCode Organisation, int FiscalYear, int? Inhabitants, IReadOnlyList<(OrganisationCode Municipality, long Weight)> Members)
{
    /// <summary>Whether it is a partnership.</summary>
    public required bool IsPartnership { get; init; }
}

/// <summary>
/// Makes what checks compare with out of the figures that stand. The cost of a municipality is compared with its size class of
/// that year, that of a partnership with municipalities in partnerships; changes with all organisations; nobody with itself.
/// While fewer than five others of this year count, last year's stand in. What is made is coarse, so that nobody's value can
/// be found by trying amounts.
/// </summary>
/// <param name="catalogue">What is measured.</param>
/// <param name="figures">What counts.</param>
public sealed class ComparisonBuilder(BenchmarkCatalogue catalogue, StandingFigures figures)
{
    /// <summary>The fewest others with which a year is compared; as few as a statistic may be shown of (method, part 7).</summary>
    private const int FewestOthers = 5;

    private readonly Lock turns = new();
    private readonly Dictionary<int, (ReturnedData Year, OwnLines Lines)> ownLines = [];
    private readonly Dictionary<int, (Observations Observations, IReadOnlyList<ObservedCosts> Costs)> costs = [];

    /// <summary>What is usual at others.</summary>
    public Comparison ComparisonFor(Compared compared)
    {
        var others = OthersIn(compared, compared.FiscalYear);
        if (others.Count < FewestOthers)
            others = OthersIn(compared, compared.FiscalYear - 1);
        return new Comparison { Levels = Levels(others), Changes = Changes(compared) };
    }

    /// <summary>What the headline is made of without a return; null when nobody else takes part.</summary>
    public HeadlineOfOthers? HeadlineFor(Compared compared)
    {
        bool IsOther(ObservedCosts other) => other.Municipality != compared.Organisation;
        var participants = CostsOf(compared.FiscalYear).Where(IsOther).ToArray();
        if (participants.Length < FewestOthers)
            participants = [.. CostsOf(compared.FiscalYear - 1).Where(IsOther)];
        return participants.Length == 0
            ? null
            : new HeadlineOfOthers(participants.Sum(static costs => costs.AllCents), participants.Sum(static costs => costs.Inhabitants), CountedShare(compared, participants));
    }

    private static double CountedShare(Compared compared, ObservedCosts[] participants)
    {
        var total = compared.Members.Sum(static member => (double)Math.Max(0, member.Weight));
        if (total == 0)
            return 1;
        var counted = participants.Select(static costs => costs.Municipality).ToHashSet();
        return compared.Members.Where(member => counted.Contains(member.Municipality)).Sum(static member => (double)Math.Max(0, member.Weight)) / total;
    }

    private IReadOnlyList<ObservedCosts> OthersIn(Compared compared, int year)
    {
        var members = compared.Members.Select(static member => member.Municipality).ToHashSet();
        var others = CostsOf(year).Where(other => other.Municipality != compared.Organisation && !members.Contains(other.Municipality));
        if (compared.IsPartnership)
            return [.. others.Where(static other => other.InPartnership)];
        if (compared.Inhabitants is not { } inhabitants)
            return [];
        var own = figures.Observations.SizeClassOf(year, inhabitants);
        return [.. others.Where(other => other.SizeClass == own)];
    }

    private Dictionary<string, LevelSpread> Levels(IReadOnlyList<ObservedCosts> others)
    {
        var levels = new Dictionary<string, LevelSpread>(StringComparer.Ordinal);
        foreach (var (number, leaf) in catalogue.CostTree.Leaves.Index())
        {
            if (others.Count > 0 && LevelSpread.Of([.. others.Select(other => other.CentsByLeaf[number] / 100.0 / other.Inhabitants)]) is { } spread)
                levels.Add(leaf.Id, spread.Coarsened());
        }

        return levels;
    }

    /// <summary>
    /// Changes since the year before of what all other organisations deliver themselves, in the categories that were asked then: a
    /// partnership is one among them, its members are not copies of it.
    /// </summary>
    private Dictionary<string, ChangeSpread> Changes(Compared compared)
    {
        var changes = new Dictionary<string, ChangeSpread>(StringComparer.Ordinal);
        if (ChangeSpread.ExponentOf(catalogue.Checks) is not { } exponent)
            return changes;
        var asked = compared.FiscalYear - 1;
        foreach (var leaf in catalogue.CostTree.Leaves.Where(leaf => leaf.IsAsked(asked)))
        {
            var numbers = WithLaterParts(leaf, asked);
            var pairs = Pairs(compared.Organisation, compared.FiscalYear, numbers);
            if (pairs.Length < FewestOthers)
                pairs = Pairs(compared.Organisation, asked, numbers);
            if (ChangeSpread.Of(pairs, exponent) is { } spread)
                changes.Add(leaf.Id, spread.Coarsened());
        }

        return changes;
    }

    private (long Before, long Now)[] Pairs(OrganisationCode organisation, int year, int[] leaves)
    {
        var (before, now) = (OwnLinesOf(year - 1), OwnLinesOf(year));
        return
        [
            .. now.Organisations.Where(other => other != organisation)
                .Select(other => (Before: before.Cents(other, leaves), Now: now.Cents(other, leaves)))
                .Where(static pair => pair is { Before: > 0, Now: > 0 }),
        ];
    }

    private int[] WithLaterParts(CostNode leaf, int asked) =>
    [
        .. catalogue.CostTree.Leaves.Index()
            .Where(other => other.Item.Id == leaf.Id || (other.Item.Before == leaf.Id && !other.Item.IsAsked(asked)))
            .Select(static other => other.Index),
    ];

    private IReadOnlyList<ObservedCosts> CostsOf(int year)
    {
        var observations = figures.Observations;
        lock (turns)
        {
            if (!costs.TryGetValue(year, out var known) || known.Observations != observations)
                costs[year] = known = (observations, observations.CostsOf(year, catalogue));
            return known.Costs;
        }
    }

    private OwnLines OwnLinesOf(int year)
    {
        var data = figures.YearOf(year);
        lock (turns)
        {
            if (!ownLines.TryGetValue(year, out var known) || !ReferenceEquals(known.Year, data))
                ownLines[year] = known = (data, new OwnLines(data, catalogue.CostTree));
            return known.Lines;
        }
    }
}

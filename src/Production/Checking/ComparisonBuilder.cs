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
/// Makes what checks compare with out of the figures that stand. A municipality is compared with its size class of that year, a
/// partnership with municipalities in partnerships; nobody with itself. While fewer than five others of this year count,
/// last year's stand in. What is made is coarse, so that nobody's value can be found by trying amounts.
/// </summary>
/// <param name="catalogue">What is measured.</param>
/// <param name="figures">What counts.</param>
public sealed class ComparisonBuilder(BenchmarkCatalogue catalogue, StandingFigures figures)
{
    /// <summary>The fewest others with which a year is compared; as few as a statistic may be shown of (method, part 7).</summary>
    private const int FewestOthers = 5;

    private readonly Lock turns = new();
    private readonly Dictionary<int, (ReturnedData Year, OwnLines Lines)> ownLines = [];

    /// <summary>What is usual at others.</summary>
    public Comparison ComparisonFor(Compared compared)
    {
        var now = OthersIn(compared, compared.FiscalYear);
        var year = now.Count >= FewestOthers ? compared.FiscalYear : compared.FiscalYear - 1;
        var others = year == compared.FiscalYear ? now : OthersIn(compared, year);
        return new Comparison { Levels = Levels(others), Changes = Changes(others, year, compared.FiscalYear) };
    }

    /// <summary>What the headline is made of without a return; null when nobody else takes part.</summary>
    public HeadlineOfOthers? HeadlineFor(Compared compared)
    {
        bool IsOther(ObservedCosts costs) => costs.Municipality != compared.Organisation;
        var participants = figures.Observations.CostsOf(compared.FiscalYear, catalogue).Where(IsOther).ToArray();
        if (participants.Length < FewestOthers)
            participants = [.. figures.Observations.CostsOf(compared.FiscalYear - 1, catalogue).Where(IsOther)];
        return participants.Length == 0
            ? null
            : new HeadlineOfOthers(participants.Sum(static costs => costs.Cents), participants.Sum(static costs => costs.Inhabitants), CountedShare(compared, participants));
    }

    private static double CountedShare(Compared compared, ObservedCosts[] participants)
    {
        var total = compared.Members.Sum(static member => (double)member.Weight);
        if (total == 0)
            return 1;
        var counted = participants.Select(static costs => costs.Municipality).ToHashSet();
        return compared.Members.Where(member => counted.Contains(member.Municipality)).Sum(static member => (double)member.Weight) / total;
    }

    private IReadOnlyList<ObservedCosts> OthersIn(Compared compared, int year)
    {
        var members = compared.Members.Select(static member => member.Municipality).ToHashSet();
        var costs = figures.Observations.CostsOf(year, catalogue).Where(other => other.Municipality != compared.Organisation && !members.Contains(other.Municipality));
        if (compared.IsPartnership)
            return [.. costs.Where(static other => other.InPartnership)];
        if (compared.Inhabitants is not { } inhabitants)
            return [];
        var own = figures.Observations.SizeClassOf(year, inhabitants);
        return [.. costs.Where(other => other.SizeClass == own)];
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

    /// <summary>Changes of what others delivered themselves, in the categories that were asked the year before the return.</summary>
    private Dictionary<string, ChangeSpread> Changes(IReadOnlyList<ObservedCosts> others, int year, int fiscalYear)
    {
        var changes = new Dictionary<string, ChangeSpread>(StringComparer.Ordinal);
        if (ChangeSpread.ExponentOf(catalogue.Checks) is not { } exponent)
            return changes;
        var (now, before) = (OwnLinesOf(year), OwnLinesOf(year - 1));
        foreach (var leaf in catalogue.CostTree.Leaves.Where(leaf => leaf.IsAsked(fiscalYear - 1)))
        {
            var numbers = WithLaterParts(leaf, fiscalYear - 1);
            var pairs = others.Select(other => (Before: before.Cents(other.Municipality, numbers) ?? 0, Now: now.Cents(other.Municipality, numbers) ?? 0));
            if (ChangeSpread.Of(pairs, exponent) is { } spread)
                changes.Add(leaf.Id, spread.Coarsened());
        }

        return changes;
    }

    private int[] WithLaterParts(CostNode leaf, int asked) =>
    [
        .. catalogue.CostTree.Leaves.Index()
            .Where(other => other.Item.Id == leaf.Id || (other.Item.Before == leaf.Id && !other.Item.IsAsked(asked)))
            .Select(static other => other.Index),
    ];

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

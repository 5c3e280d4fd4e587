using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>The rules that every shown figure has to keep by itself, looked at from outside: enough municipalities, enough clusters, nobody who dominates.</summary>
public static class PrimaryRules
{
    private const int FewestParticipants = 5, FewestClusters = 3, FewestForQuartiles = 9;

    private static readonly Rational DominanceShare = new(1, 10);

    private static readonly string[] Counts = ["matched_n", "matched_coverage"];

    /// <summary>Shown figures that break a rule, with the rule.</summary>
    public static IEnumerable<(ShownFigure Figure, string Rule)> Broken(Truth truth, ShownFigures shown)
    {
        foreach (var figure in shown.All)
        {
            if (figure.Value is null || Counts.Contains(figure.Statistic)) continue;
            var of = truth[figure.Year];
            if (SaysNothing(figure, truth)) continue;
            foreach (var (year, values) in Contributions(figure, truth, of))
                if (RuleBrokenBy(figure, values, year) is { } rule) yield return (figure, rule);
        }
    }

    /// <summary>An index that is 100 by definition tells of nobody.</summary>
    private static bool SaysNothing(ShownFigure figure, Truth truth) =>
        (figure.Statistic.StartsWith("index_", StringComparison.Ordinal) && figure.Statistic.EndsWith($"_{figure.Year}", StringComparison.Ordinal))
        || (figure.Statistic == "index_matched" && (truth.Find(figure.Year - 1)?.ValuesOf(figure.Indicator).Count ?? 0) == 0);

    private static IEnumerable<(TruthYear Year, List<Value> Values)> Contributions(ShownFigure figure, Truth truth, TruthYear of)
    {
        if (figure.Statistic is not ("like_for_like" or "composition" or "index_matched"))
            return [(of, of.ValuesOf(figure.Indicator, figure.Group))];
        var before = truth[figure.Year - 1];
        return [(of, of.MatchedWith(before, figure.Indicator)), (before, before.MatchedWith(of, figure.Indicator))];
    }

    private static string? RuleBrokenBy(ShownFigure figure, List<Value> values, TruthYear year)
    {
        if (values.Count < FewestParticipants) return "n<5";
        var clusters = year.Clusters.Split(values);
        if (clusters.Count < FewestClusters) return "clusters<3";
        if (figure.Statistic is "p25" or "p75" && values.Count < FewestForQuartiles) return "n<9";
        if (IsDominated(clusters, value => value.Numerator)) return "dominance";
        return HasOwnDenominator(figure.Indicator) && IsDominated(clusters, value => value.Denominator) ? "dominance" : null;
    }

    /// <summary>Whether the denominator is something that municipalities report in confidence, and not inhabitants, workplaces, budget or staff.</summary>
    private static bool HasOwnDenominator(string indicator) =>
        indicator == "security.cost-per-fte"
        || indicator.EndsWith(".score", StringComparison.Ordinal)
        || (Form.All.TryGetValue(indicator, out var form) && !form.IsOverKnown);

    /// <summary>The p % rule: what is left without the two largest is less than a tenth of the largest.</summary>
    private static bool IsDominated(List<List<Value>> clusters, Func<Value, Rational> part)
    {
        var sizes = clusters
            .Select(cluster => Rational.Abs(Rational.Sum(cluster.Select(part))))
            .OrderDescending()
            .ToList();
        return Rational.Sum(sizes.Skip(2)) < DominanceShare * sizes[0];
    }
}

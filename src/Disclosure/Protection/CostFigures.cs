using Maatstaf.Benchmark;
using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>What the figures of one indicator and group tell about the costs of its node.</summary>
/// <param name="indicator">The indicator.</param>
/// <param name="contributions">What everybody brings to it.</param>
/// <param name="members">Participants in the group with a value.</param>
/// <param name="year">The year.</param>
/// <param name="catalogue">The catalogue.</param>
/// <param name="equations">The equations of the year.</param>
/// <param name="node">The node whose whole cost it divides; null when it tells nothing about whole costs.</param>
/// <param name="whole">The node of whose cost it uses a part; null when it does not.</param>
internal sealed class CostFigures(Indicator indicator, Contributions contributions, int[] members, ConfidentialYear year, BenchmarkCatalogue catalogue, EquationTable equations, int? node, int? whole)
{
    // The values of a cost per fte are divided by a number that others do not know.
    private readonly bool isDividedByKnown = indicator.Denominator.Quantity != Quantity.Fte;

    /// <summary>The step of usefulness.</summary>
    public Usefulness Step(Family family) => family switch
    {
        Family.NextYear => Usefulness.NextYear,
        _ when node is not null && indicator.Denominator.Quantity != Quantity.Inhabitants => Usefulness.Ratios,
        Family.Headline => Usefulness.Headline,
        Family.Mean => Usefulness.Mean,
        Family.Median => Usefulness.Median,
        Family.Interval => Usefulness.Interval,
        Family.Quartiles => Usefulness.Quartiles,
        _ => Usefulness.LikeForLike,
    };

    /// <summary>What a family of figures tells.</summary>
    public IReadOnlyList<(int Node, Equation Equation)> Tells(Family family) => node is not { } at ? OfPart(family) : family switch
    {
        Family.Headline => [(at, equations.Of(members, static _ => 1))],
        Family.Mean => isDividedByKnown ? [(at, equations.Of(members, PerOne))] : [],
        Family.Median => Quantile(at, 0.5),
        Family.Quartiles => [.. Quantile(at, 0.25), .. Quantile(at, 0.75)],
        Family.Interval => Range(at),
        _ => [],
    };

    /// <summary>What a sum over some of the members tells beside the headline: the sum of the others.</summary>
    public IReadOnlyList<(int Node, Equation Equation)> Without(int[] matched)
    {
        int[] others = [.. members.Except(matched)];
        return node is { } at && others.Length > 0 ? [(at, equations.Of(others, static _ => 1))] : [];
    }

    // The shares of hired staff and the hired cost per fte of all but one cluster, with the fte, are that cluster's whole cost. Both ends of
    // the range of a share of cost, each without a cluster whose costs are known, are the cost of all who have any.
    private IReadOnlyList<(int Node, Equation Equation)> OfPart(Family family)
    {
        if (whole is not { } at || family != Family.Interval)
            return [];
        var range = Range(at);
        return range.Count > 0 && indicator.Denominator.Quantity == Quantity.Cost ? [.. range, (at, equations.Of(members, static _ => 1))] : range;
    }

    private double PerOne(int unit) => 1.0 / contributions.Denominators[unit];

    private double Value(int unit) => (double)contributions.Numerators[unit] / contributions.Denominators[unit];

    /// <summary>With few contributors a quantile counts as what it may be: the amount of the one municipality at that place, or of the two around it.</summary>
    private IReadOnlyList<(int Node, Equation Equation)> Quantile(int at, double probability)
    {
        if (!isDividedByKnown || members.Length >= catalogue.Disclosure.FewContributors)
            return [];
        int[] ascending = [.. members.OrderBy(Value).ThenBy(static unit => unit)];
        var position = (members.Length - 1) * probability;
        var below = (int)position;
        var fraction = position - below;
        if (fraction == 0)
            return [(at, equations.Of([ascending[below]], static _ => 1))];
        var (low, high) = (ascending[below], ascending[below + 1]);
        return [(at, equations.Of([.. new[] { low, high }.Order()], unit => PerOne(unit) * (unit == low ? 1 - fraction : fraction)))];
    }

    /// <summary>A jackknife range leaves out one cluster at each end, so beside the headline it tells that cluster's sum.</summary>
    private IReadOnlyList<(int Node, Equation Equation)> Range(int at)
    {
        var clusters = members.GroupBy(unit => year.Cluster[unit]).Select(static cluster => cluster.ToArray()).ToArray();
        if (clusters.Length >= catalogue.Statistics.Interval.FewestClustersForBootstrap)
            return [];
        var (numerator, denominator) = (members.Sum(unit => contributions.Numerators[unit]), members.Sum(unit => contributions.Denominators[unit]));
        var without = clusters
            .Select(cluster => (Cluster: cluster, Others: (double)denominator - cluster.Sum(unit => contributions.Denominators[unit]), Sum: (double)numerator - cluster.Sum(unit => contributions.Numerators[unit])))
            .Where(static rest => rest.Others != 0)
            .Select(static rest => (rest.Cluster, Ratio: rest.Sum / rest.Others)).ToArray();
        if (without.Length == 0)
            return [];
        var (lowest, highest) = (without.Min(static rest => rest.Ratio), without.Max(static rest => rest.Ratio));
        return [.. without.Where(rest => rest.Ratio == lowest || rest.Ratio == highest).Select(rest => (at, equations.Of(rest.Cluster, static _ => 1)))];
    }
}

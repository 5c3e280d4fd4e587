using Maatstaf.Catalogue;
using MathNet.Numerics.Distributions;

namespace Maatstaf.Benchmark;

/// <summary>
/// Intervals of a headline: clusters are resampled and the ends are bias-corrected and accelerated (BCa; Efron, 1987).
/// With few clusters it is the range of the headlines that leave out one cluster (jackknife).
/// </summary>
internal sealed class Intervals(IntervalSettings settings)
{
    private readonly Resamples resamples = new(settings);

    /// <summary>The interval of the ratio of the clusters' sums; null with too few clusters, or when that ratio does not exist.</summary>
    public (double Low, double High)? Of(Ratio[] clusters, double factor)
    {
        var whole = new Ratio(clusters.Sum(static cluster => cluster.Numerator), clusters.Sum(static cluster => cluster.Denominator));
        if (clusters.Length < settings.FewestClusters || !whole.Exists)
            return null;
        var without = LeaveOneOut(clusters, whole, factor);
        return clusters.Length < settings.FewestClustersForBootstrap
            ? (without.Min(), without.Max())
            : Bootstrap(clusters, whole.Times(factor), without, factor);
    }

    private (double Low, double High) Bootstrap(Ratio[] clusters, double headline, double[] without, double factor)
    {
        var draws = resamples.Ratios(clusters, factor);
        Array.Sort(draws);
        var below = draws.Count(draw => draw < headline);
        // A share of exactly 0 or 1 has no place on the normal curve; half a draw is the nearest that has.
        var bias = Normal.InvCDF(0, 1, Math.Clamp((double)below / draws.Length, 0.5 / draws.Length, 1 - (0.5 / draws.Length)));
        var acceleration = Acceleration(without);
        double End(double level)
        {
            var z = bias + Normal.InvCDF(0, 1, level);
            return Quantile.OfSorted(draws, Normal.CDF(0, 1, bias + (z / (1 - (acceleration * z)))));
        }

        var tail = (1 - settings.Level) / 2;
        return (End(tail), End(1 - tail));
    }

    /// <summary>a = Σ(m − θᵢ)³ / 6(Σ(m − θᵢ)²)^1.5, with θᵢ the headline without cluster i and m their mean (Efron, 1987).</summary>
    private static double Acceleration(double[] without)
    {
        var mean = without.Average();
        var squares = without.Sum(value => (mean - value) * (mean - value));
        var cubes = without.Sum(value => (mean - value) * (mean - value) * (mean - value));
        return squares == 0 ? 0 : cubes / (6 * Math.Pow(squares, 1.5));
    }

    private static double[] LeaveOneOut(Ratio[] clusters, Ratio whole, double factor) =>
        [.. clusters
            .Select(cluster => new Ratio(whole.Numerator - cluster.Numerator, whole.Denominator - cluster.Denominator))
            .Where(static rest => rest.Exists)
            .Select(rest => rest.Times(factor))];
}

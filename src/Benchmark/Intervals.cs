using System.Buffers;
using System.Collections.Concurrent;
using Maatstaf.Catalogue;
using MathNet.Numerics.Distributions;

namespace Maatstaf.Benchmark;

/// <summary>
/// Intervals of a headline: clusters are resampled and the ends are bias-corrected and accelerated (BCa; Efron, 1987).
/// With few clusters it is the range of the headlines that leave out one cluster (jackknife).
/// </summary>
internal sealed class Intervals(IntervalSettings settings)
{
    // Below it Student's t has no spread to speak of.
    private const double LeastEffective = 2;
    // Indicators that divide by the same have the same effective number; a year has some hundreds of them, and years that changed are forgotten.
    private const int MostKept = 4096;
    private readonly Resamples resamples = new(settings);
    private readonly ConcurrentDictionary<double, double> quantiles = new();

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
        var rented = ArrayPool<double>.Shared.Rent(resamples.Draws);
        try
        {
            return Bootstrap(clusters, headline, without, factor, rented.AsSpan(0, resamples.Draws));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    private (double Low, double High) Bootstrap(Ratio[] clusters, double headline, double[] without, double factor, Span<double> draws)
    {
        resamples.Ratios(clusters, factor, draws);
        draws.Sort();
        var below = Below(draws, headline);
        // A share of exactly 0 or 1 has no place on the normal curve; half a draw is the nearest that has.
        var bias = Normal.InvCDF(0, 1, Math.Clamp((double)below / draws.Length, 0.5 / draws.Length, 1 - (0.5 / draws.Length)));
        var acceleration = Acceleration(without);
        var reach = Reach(clusters, draws.Length);
        return (Quantile.OfSorted(draws, Share(-reach)), Quantile.OfSorted(draws, Share(reach)));

        double Share(double z)
        {
            var stretch = 1 - (acceleration * (bias + z));
            return stretch > 0 ? Normal.CDF(0, 1, bias + ((bias + z) / stretch)) : 1;
        }
    }

    /// <summary>How many draws lie below the headline.</summary>
    private static int Below(ReadOnlySpan<double> ascending, double headline)
    {
        var below = 0;
        foreach (var draw in ascending)
            below += draw < headline ? 1 : 0;
        return below;
    }

    /// <summary>
    /// How many standard errors the ends lie from the headline. Few clusters, or a few that weigh most, are drawn too close together, and the normal
    /// curve is too narrow for them: Student's t with the effective number of clusters k = (Σw)²/Σw² (Kish, 1965) less one, times √(k/(k − 1))
    /// (Hesterberg, 2015, What teachers should know about the bootstrap, The American Statistician 69). At most half a draw from the last one.
    /// </summary>
    private double Reach(Ratio[] clusters, int draws)
    {
        double sum = 0, squares = 0;
        foreach (var cluster in clusters)
        {
            var weight = Math.Abs((double)cluster.Denominator);
            sum += weight;
            squares += weight * weight;
        }

        var effective = Math.Max(sum * sum / squares, LeastEffective);
        var wanted = QuantileOf(effective - 1) * Math.Sqrt(effective / (effective - 1));
        return Math.Min(wanted, Normal.InvCDF(0, 1, 1 - (0.5 / draws)));
    }

    /// <summary>The quantile of Student's t at the upper end of the interval; kept, because finding it takes longer than drawing.</summary>
    private double QuantileOf(double freedom)
    {
        if (quantiles.TryGetValue(freedom, out var known))
            return known;
        if (quantiles.Count >= MostKept)
            quantiles.Clear();
        return quantiles[freedom] = StudentT.InvCDF(0, 1, freedom, (1 + settings.Level) / 2);
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

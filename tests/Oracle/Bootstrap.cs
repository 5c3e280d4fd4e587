namespace Maatstaf.Oracle;

/// <summary>The bias-corrected and accelerated interval (Efron, 1987), with the headline of every draw in fractions.</summary>
public static class Bootstrap
{
    /// <summary>The ends of the interval.</summary>
    /// <param name="clusters">The values by cluster.</param>
    /// <param name="draws">For every draw, how often each cluster is in it.</param>
    /// <param name="level">Coverage, such as 0.95.</param>
    public static (double Low, double High) Interval(
        IReadOnlyList<IReadOnlyList<Value>> clusters, IReadOnlyList<int[]> draws, double level)
    {
        var sums = clusters.Select(Sum).ToList();
        var headline = Ratio(sums);
        var headlines = draws.Select(counts => Ratio([.. sums.Select((sum, i) => Times(sum, counts[i]))])).ToList();
        var without = sums.Select(left => Ratio([.. sums.Where(sum => sum != left)])).ToList();
        var below = (double)headlines.Count(drawn => drawn < headline) / draws.Count;
        // No draw below, or none above: as if half a draw were.
        var bias = Normal.At(Math.Clamp(below, 0.5 / draws.Count, 1 - 0.5 / draws.Count));
        var acceleration = Acceleration(without);
        var sorted = headlines.Order().Select(drawn => drawn.ToDouble()).ToList();
        double End(double z) =>
            Quantile(sorted, acceleration * (bias + z) >= 1 ? 1 : Normal.Below(bias + (bias + z) / (1 - acceleration * (bias + z))));
        var reach = Math.Min(Reach(sums, level), Normal.At(1 - 0.5 / draws.Count));
        return (End(-reach), End(reach));
    }

    /// <summary>t·√(k/(k − 1)) with k − 1 degrees of freedom, where k = (Σw)²/Σw² counts clusters by how much they weigh, as two at least.</summary>
    private static double Reach(IReadOnlyCollection<Pair> sums, double level)
    {
        var weights = sums.Select(sum => sum.Denominator < Rational.Zero ? -sum.Denominator : sum.Denominator).ToList();
        var all = Rational.Sum(weights);
        var k = Math.Max(2, (all * all / Rational.Sum(weights.Select(weight => weight * weight))).ToDouble());
        return StudentT.At((1 + level) / 2, k - 1) * Math.Sqrt(k / (k - 1));
    }

    /// <summary>Σd³ / 6(Σd²)^1.5, with d how far each headline that leaves one out is below their mean.</summary>
    private static double Acceleration(List<Rational> without)
    {
        var mean = Rational.Sum(without) / without.Count;
        var distances = without.ConvertAll(headline => mean - headline);
        var squares = Rational.Sum(distances.Select(d => d * d));
        var cubes = Rational.Sum(distances.Select(d => d * d * d));
        return squares.IsZero ? 0 : cubes.ToDouble() / (6 * Math.Pow(squares.ToDouble(), 1.5));
    }

    private static double Quantile(List<double> sorted, double p)
    {
        var position = (sorted.Count - 1) * p;
        var below = (int)Math.Min(Math.Floor(position), sorted.Count - 2);
        return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }

    private static Pair Sum(IReadOnlyList<Value> values) => new(
        Rational.Sum(values.Select(value => value.Numerator)), Rational.Sum(values.Select(value => value.Denominator)));

    private static Pair Times(Pair sum, int count) => new(sum.Numerator * count, sum.Denominator * count);

    private static Rational Ratio(IReadOnlyCollection<Pair> sums) =>
        Rational.Sum(sums.Select(sum => sum.Numerator)) / Rational.Sum(sums.Select(sum => sum.Denominator));

    /// <summary>A cluster's sums; two clusters with the same sums are still two.</summary>
    private sealed class Pair(Rational numerator, Rational denominator)
    {
        public Rational Numerator => numerator;

        public Rational Denominator => denominator;
    }
}

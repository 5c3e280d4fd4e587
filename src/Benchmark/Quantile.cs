namespace Maatstaf.Benchmark;

/// <summary>
/// Quantiles of type 7 (Hyndman and Fan, 1996, Sample quantiles in statistical packages): linear between the order
/// statistics around (n − 1)p.
/// </summary>
internal static class Quantile
{
    /// <summary>The quantile of values in ascending order.</summary>
    public static double OfSorted(ReadOnlySpan<double> ascending, double probability)
    {
        var position = (ascending.Length - 1) * probability;
        var below = (int)position;
        var fraction = position - below;
        return fraction == 0
            ? ascending[below]
            : ascending[below] + (fraction * (ascending[below + 1] - ascending[below]));
    }
}

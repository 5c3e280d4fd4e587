namespace Maatstaf.Benchmark;

/// <summary>A ratio of two exact sums; divided only when a double is asked for.</summary>
/// <param name="Numerator">Sum in integer units.</param>
/// <param name="Denominator">Sum in integer units.</param>
internal readonly record struct Ratio(long Numerator, long Denominator)
{
    /// <summary>Whether it can be divided.</summary>
    public bool Exists => Denominator != 0;

    /// <summary>The ratio times a factor.</summary>
    public double Times(double factor) => Numerator * factor / Denominator;

    /// <summary>This ratio minus another, times a factor. The difference is taken before anything is rounded, so that equal ratios differ by exactly 0.</summary>
    public double Minus(Ratio other, double factor)
    {
        var difference = ((Int128)Numerator * other.Denominator) - ((Int128)other.Numerator * Denominator);
        return (double)difference * factor / ((double)Denominator * other.Denominator);
    }
}

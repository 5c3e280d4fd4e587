namespace Maatstaf.Explanation;

/// <summary>A quantity on both sides.</summary>
/// <param name="Own">On the own side.</param>
/// <param name="Other">On the side that it is compared with.</param>
internal readonly record struct Pair(double Own, double Other)
{
    public double Difference => Own - Other;

    public double Middle => (Own + Other) / 2;

    public static Pair operator +(Pair left, Pair right) => new(left.Own + right.Own, left.Other + right.Other);
}

/// <summary>
/// Splits the difference of a product over its factors, exactly: two factors by Bennet (1920, The theory of measurement of
/// changes in cost of living), three by Shapley (1953, A value for n-person games): the mean over all orders of change.
/// </summary>
internal static class Factors
{
    /// <summary>The part of Δ(ab) that belongs to a: Δa · b̄.</summary>
    public static double Bennet(Pair a, Pair b) => a.Difference * b.Middle;

    /// <summary>What a unit of a is worth in Δ(abc): (b₀c₀ + b₁c₁)/3 + (b₁c₀ + b₀c₁)/6. Times Δa it is the part that belongs to a.</summary>
    public static double ShapleyWeight(Pair b, Pair c) =>
        (((b.Own * c.Own) + (b.Other * c.Other)) / 3) + (((b.Own * c.Other) + (b.Other * c.Own)) / 6);
}

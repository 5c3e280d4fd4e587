namespace Maatstaf.Improvement.Transitions;

/// <summary>Divides a whole amount over years and steps so that the parts add up to it exactly.</summary>
internal static class Apportioning
{
    /// <summary>Parts in proportion to weights: rounded down, and what is left goes to the largest fractions (ties: the first).</summary>
    /// <param name="whole">The amount, 0 or more.</param>
    /// <param name="weights">The weights, 0 or more; not all 0.</param>
    public static long[] Divide(long whole, IReadOnlyList<long> weights)
    {
        var all = weights.Sum();
        long[] parts = [.. weights.Select(weight => (long)((Int128)whole * weight / all))];
        var left = whole - parts.Sum();
        foreach (var place in Enumerable.Range(0, parts.Length).OrderByDescending(place => (Int128)whole * weights[place] % all).Take((int)left))
            parts[place]++;
        return parts;
    }
}

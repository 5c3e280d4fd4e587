namespace Maatstaf.Oracle;

/// <summary>Hyndman-Fan type 7: linear between the order statistics around (n - 1)p.</summary>
public static class Quantile
{
    public static Rational Of(IEnumerable<Rational> values, Rational p)
    {
        var sorted = values.Order().ToList();
        var position = (sorted.Count - 1) * p;
        var below = (int)position.Floor;
        if (below == sorted.Count - 1) return sorted[below];
        return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }
}

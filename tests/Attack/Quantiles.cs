using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>Whose values a quantile is made of.</summary>
internal static class Quantiles
{
    public static Rational Share(string statistic) => statistic switch
    {
        "median" => new Rational(1, 2),
        "p25" => new Rational(1, 4),
        _ => new Rational(3, 4),
    };

    /// <summary>The one value, or the two with their weights, around a quantile (Hyndman and Fan, type 7).</summary>
    public static List<(Value Value, Rational Weight)> Around(IReadOnlyCollection<Value> values, string statistic)
    {
        var sorted = values.OrderBy(value => value.Ratio).ThenBy(value => value.Municipality, StringComparer.Ordinal).ToList();
        var position = (sorted.Count - 1) * Share(statistic);
        var below = (int)position.Floor;
        var above = position - below;
        return above.IsZero
            ? [(sorted[below], Rational.One)]
            : [(sorted[below], 1 - above), (sorted[below + 1], above)];
    }
}

/// <summary>Who is left at the ends of a jackknife range.</summary>
internal static class Jackknife
{
    public static List<Value> Left(IReadOnlyCollection<List<Value>> clusters, string statistic)
    {
        var ranked = clusters
            .Select(out_ => clusters.Where(cluster => cluster != out_).SelectMany(cluster => cluster).ToList())
            .Where(left => Value.RatioOfSums(left) is not null)
            .OrderBy(left => Value.RatioOfSums(left))
            .ToList();
        return statistic == "interval_low" ? ranked[0] : ranked[^1];
    }
}

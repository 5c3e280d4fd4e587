namespace Maatstaf.Oracle;

/// <summary>What one municipality brings to one indicator in one year; the scale is in the numerator.</summary>
public sealed record Value(Observation Observation, Rational Numerator, Rational Denominator)
{
    public string Municipality => Observation.Municipality;

    public Rational Ratio => Numerator / Denominator;

    /// <summary>The ratio of sums; null when the denominators cancel out.</summary>
    public static Rational? RatioOfSums(IReadOnlyCollection<Value> values)
    {
        var denominator = Rational.Sum(values.Select(value => value.Denominator));
        return denominator.IsZero ? null : Rational.Sum(values.Select(value => value.Numerator)) / denominator;
    }

    public static Rational Inhabitants(IEnumerable<Value> values) =>
        Rational.Sum(values.Select(value => value.Observation.Inhabitants));
}

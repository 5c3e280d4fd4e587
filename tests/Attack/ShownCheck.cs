using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>
/// Holds shown doubles against exact figures. Only a figure that is what the truth comes to may stand for an exact equation;
/// one that is not would make the attack too weak or too strong.
/// </summary>
internal sealed class ShownCheck(Truth truth)
{
    private const double Near = 1e-9;

    public void Hold(ShownFigure figure)
    {
        if (Exact(figure) is not var (exact, size)) return;
        if (Math.Abs(figure.Value!.Value - exact.ToDouble()) > Near * size.ToDouble() + 1e-12)
            throw new InvalidDataException($"{figure} is shown as {figure.Value:R} and is {exact.ToDouble():R}.");
    }

    /// <summary>The exact figure, and the size of what it is the difference of.</summary>
    private (Rational Exact, Rational Size)? Exact(ShownFigure figure)
    {
        var of = truth[figure.Year];
        var values = of.ValuesOf(figure.Indicator, figure.Group);
        var ratios = values.ConvertAll(value => value.Ratio);
        return figure.Statistic switch
        {
            "headline" => Plain(Value.RatioOfSums(values)!),
            "mean" => Plain(Rational.Sum(ratios) / ratios.Count),
            "median" or "p25" or "p75" => Plain(Quantile.Of(ratios, Quantiles.Share(figure.Statistic))),
            "interval_low" or "interval_high" => JackknifeOf(figure, of.Clusters.Split(values)),
            "like_for_like" => Plain(LikeForLike(figure), values),
            "composition" => Plain(Change(figure) - LikeForLike(figure), values),
            _ => null,
        };
    }

    private static (Rational, Rational)? JackknifeOf(ShownFigure figure, List<List<Value>> clusters) =>
        clusters.Count >= ExactBenchmark.BootstrapFrom ? null : Plain(Value.RatioOfSums(Jackknife.Left(clusters, figure.Statistic))!);

    private Rational LikeForLike(ShownFigure figure)
    {
        var (before, now) = (truth[figure.Year - 1], truth[figure.Year]);
        return Value.RatioOfSums(now.MatchedWith(before, figure.Indicator))! - Value.RatioOfSums(before.MatchedWith(now, figure.Indicator))!;
    }

    private Rational Change(ShownFigure figure) =>
        Value.RatioOfSums(truth[figure.Year].ValuesOf(figure.Indicator))! - Value.RatioOfSums(truth[figure.Year - 1].ValuesOf(figure.Indicator))!;

    private static (Rational, Rational) Plain(Rational exact) => (exact, Rational.Abs(exact));

    private static (Rational, Rational) Plain(Rational difference, List<Value> values) =>
        (difference, Rational.Abs(difference) + Rational.Abs(Value.RatioOfSums(values)!));
}

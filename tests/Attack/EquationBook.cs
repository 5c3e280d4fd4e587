using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>
/// What the shown figures say about a year, as equations. Pessimistic where a figure says less than an equation: like for like
/// and composition count as if both years' sums over the matched municipalities were told, a quantile of fewer than ten
/// as if one knew whose value it is, a jackknife range as if one knew which cluster is left out, a half of the scale of maturity
/// as if one knew who is in it.
/// </summary>
public sealed class EquationBook(Truth truth, ShownFigures shown)
{
    /// <summary>From so many municipalities on a quantile does not tell whose value it is.</summary>
    private const int FewContributors = 10;

    private static readonly string[] Bases = ["2004", "2015"];

    private readonly ShownCheck check = new(truth);

    public List<Equation> Of(int year)
    {
        var equations = new List<Equation>();
        foreach (var figure in shown.All.Where(figure => figure.Value is not null && Form.All.ContainsKey(figure.Indicator)))
        {
            if (figure.Year == year)
            {
                check.Hold(figure);
                Add(equations, figure);
            }
            else if (figure.Year == year + 1 && IsMatched(figure))
            {
                equations.Add(SumOf(figure, truth[year], truth[year].MatchedWith(truth[year + 1], figure.Indicator)));
            }
            else if (figure.Statistic.StartsWith("index_", StringComparison.Ordinal) && figure.Statistic.EndsWith($"_{year}", StringComparison.Ordinal))
            {
                equations.Add(SumOf(figure, truth[year], truth[year].ValuesOf(figure.Indicator)));
            }
        }

        return [.. equations.Where(equation => equation.Terms.Count > 0)];
    }

    private void Add(List<Equation> equations, ShownFigure figure)
    {
        var form = Form.All[figure.Indicator];
        var of = truth[figure.Year];
        var values = of.ValuesOf(figure.Indicator, figure.Group);
        switch (figure.Statistic)
        {
            case "headline" or "real_2004" or "real_2015":
                equations.Add(SumOf(figure, of, values));
                equations.AddRange(NothingAtAll(figure, of, values));
                break;
            case "mean" when form.IsOverKnown:
                equations.Add(QuotientsOf(figure, of, [.. values.Select(value => (value, Rational.One))]));
                break;
            case "median" or "p25" or "p75" when form.IsOverKnown && values.Count < FewContributors:
                equations.Add(QuotientsOf(figure, of, Quantiles.Around(values, figure.Statistic)));
                break;
            case "interval_low" or "interval_high":
                var clusters = of.Clusters.Split(values);
                if (clusters.Count < ExactBenchmark.BootstrapFrom)
                    equations.Add(SumOf(figure, of, Jackknife.Left(clusters, figure.Statistic)));
                break;
            case "like_for_like" or "composition" or "index_matched" when IsMatched(figure):
                equations.Add(SumOf(figure, of, of.MatchedWith(truth[figure.Year - 1], figure.Indicator)));
                break;
            default:
                // An index on its own year is always 100.
                if (figure.Statistic.StartsWith("index_", StringComparison.Ordinal) && Bases.Any(b => figure.Statistic.EndsWith(b, StringComparison.Ordinal) && b != $"{figure.Year}"))
                    equations.Add(SumOf(figure, of, values));
                break;
        }
    }

    private bool IsMatched(ShownFigure figure) =>
        figure.Statistic is "like_for_like" or "composition" or "index_matched"
        && truth.Find(figure.Year - 1) is { } before
        && before.ValuesOf(figure.Indicator).Count > 0
        && truth.Find(figure.Year) is { } now
        && now.MatchedWith(before, figure.Indicator).Count > 0;

    /// <summary>A ratio of sums: the sum of the numerators is known, or known as so many times the sum of the denominators.</summary>
    private static Equation SumOf(ShownFigure figure, TruthYear of, IReadOnlyCollection<Value> values)
    {
        var form = Form.All[figure.Indicator];
        var writer = new EquationWriter(of);
        var among = values.Select(value => of.PlaceOf(value.Municipality)).ToHashSet();
        var ratio = form.IsOverKnown ? Rational.Zero : RatioOf(form, of, among);
        foreach (var participant in among)
        {
            writer.Add(participant, form.Above, Rational.One);
            writer.Add(participant, form.Under, -ratio);
        }

        if (!form.IsOverKnown) AddThoseWithNothing(figure, of, form, among, ratio, writer);
        return writer.Written(figure.ToString());
    }

    /// <summary>A sum that is nothing, of what cannot be below nothing, is a sum of nothings; then nothing of it is a service or on premises either.</summary>
    private static IEnumerable<Equation> NothingAtAll(ShownFigure figure, TruthYear of, List<Value> values)
    {
        var form = Form.All[figure.Indicator];
        if (!form.IsOverKnown || values.Any(value => !value.Numerator.IsZero)) yield break;
        foreach (var value in values)
        {
            foreach (var measure in form.Above.Keys)
            {
                foreach (var nothing in (int[])[measure, .. Measures.PartsOf(measure)])
                {
                    var writer = new EquationWriter(of);
                    writer.Add(of.PlaceOf(value.Municipality), new Dictionary<int, int> { [nothing] = 1 }, Rational.One);
                    yield return writer.Written(figure.ToString());
                }
            }
        }
    }

    private static Rational RatioOf(Form form, TruthYear of, IReadOnlyCollection<int> among) =>
        Rational.Sum(among.Select(participant => Form.Sum(form.Above, of.Measured[participant])))
        / Rational.Sum(among.Select(participant => Form.Sum(form.Under, of.Measured[participant])));

    /// <summary>Who has neither numerator nor denominator changes no ratio of sums, so nobody needs to know who that is.</summary>
    private static void AddThoseWithNothing(
        ShownFigure figure, TruthYear of, Form form, HashSet<int> among, Rational ratio, EquationWriter writer)
    {
        if (figure.Statistic is not "headline") return;
        for (var participant = 0; participant < of.Participants.Count; participant++)
        {
            var measured = of.Measured[participant];
            if (among.Contains(participant) || !of.Holds(figure.Group, participant)) continue;
            if (!Form.Sum(form.Above, measured).IsZero || !Form.Sum(form.Under, measured).IsZero) continue;
            writer.Add(participant, form.Above, Rational.One);
            writer.Add(participant, form.Under, -ratio);
        }
    }

    /// <summary>A weighted sum of municipalities' own ratios.</summary>
    private static Equation QuotientsOf(ShownFigure figure, TruthYear of, IReadOnlyCollection<(Value Value, Rational Weight)> values)
    {
        var form = Form.All[figure.Indicator];
        var writer = new EquationWriter(of);
        foreach (var (value, weight) in values)
            writer.Add(of.PlaceOf(value.Municipality), form.Above, weight / value.Denominator);
        return writer.Written(figure.ToString());
    }
}

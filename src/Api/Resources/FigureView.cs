using Maatstaf.Api.Answers;
using Maatstaf.Api.Archive;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Resources;

/// <summary>Shows figures as answers.</summary>
internal static class FigureView
{
    private static readonly IntervalAnswer None = new() { State = FigureState.NotApplicable, Low = null, High = null };

    public static FigureAnswer Of(PublishedFigure figure, FigureIndex figures, BenchmarkCatalogue catalogue)
    {
        var (state, value, reason) = FigureAnswer.Of(figure.Value);
        return new FigureAnswer
        {
            Indicator = figure.Key.Indicator,
            Year = figure.Key.Year,
            Group = figure.Key.Group,
            Statistic = figure.Key.Statistic,
            State = state,
            Value = value,
            WithheldReason = reason,
            Unit = UnitOf(figure.Key.Indicator, catalogue),
            N = figure.N,
            Clusters = figure.Clusters,
            Interval = IntervalOf(figure.Key, figures),
        };
    }

    public static PointAnswer PointOf(FigureKey key, FigureIndex figures)
    {
        var (state, value, reason) = FigureAnswer.Of(figures.ValueOf(key));
        var figure = figures.Publication.Find(key);
        return new PointAnswer { Year = key.Year, State = state, Value = value, WithheldReason = reason, N = figure?.N, Clusters = figure?.Clusters, Interval = IntervalOf(key, figures) };
    }

    /// <summary>The unit of an indicator; empty when the catalogue does not know it any more.</summary>
    public static string UnitOf(string indicator, BenchmarkCatalogue catalogue) => catalogue.FindIndicator(indicator)?.Unit.Id ?? string.Empty;

    /// <summary>How sure a headline is. Other statistics have no interval, and neither has a headline of too few clusters.</summary>
    private static IntervalAnswer IntervalOf(FigureKey key, FigureIndex figures)
    {
        if (key.Statistic != StatisticIds.Headline)
            return None;
        var (low, high) = (figures.Publication.Find(key with { Statistic = StatisticIds.IntervalLow }), figures.Publication.Find(key with { Statistic = StatisticIds.IntervalHigh }));
        return (low?.Value, high?.Value) switch
        {
            (FigureValue.Known below, FigureValue.Known above) => new IntervalAnswer { State = FigureState.Known, Low = below.Value, High = above.Value },
            (FigureValue.Withheld, _) or (_, FigureValue.Withheld) => new IntervalAnswer { State = FigureState.Withheld, Low = low?.Value.Number, High = high?.Value.Number },
            _ => None,
        };
    }
}

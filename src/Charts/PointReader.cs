using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Charts;

/// <summary>Takes points from a publication.</summary>
/// <param name="publication">What may be seen.</param>
internal sealed class PointReader(Publication publication)
{
    /// <summary>The headline with its interval.</summary>
    public ChartPoint Read(Indicator indicator, int year, string group = GroupIds.All)
    {
        if (publication.Find(indicator.Id, year, group) is not { } figure)
            return indicator.IsAsked(year) ? ChartPoint.Gap : new ChartPoint(new FigureValue.NotApplicable());
        return figure.Value is FigureValue.Known
            ? new ChartPoint(
                figure.Value,
                publication.Number(indicator.Id, year, group, StatisticIds.IntervalLow),
                publication.Number(indicator.Id, year, group, StatisticIds.IntervalHigh),
                figure.N,
                figure.Clusters)
            : new ChartPoint(figure.Value);
    }

    /// <summary>Another statistic of all participants, without an interval.</summary>
    public ChartPoint Read(Indicator indicator, int year, string group, string statistic) =>
        publication.Find(indicator.Id, year, group, statistic) is { } figure
            ? figure.Value is FigureValue.Known ? new ChartPoint(figure.Value, N: figure.N, Clusters: figure.Clusters) : new ChartPoint(figure.Value)
            : ChartPoint.Gap;

    /// <summary>A point and its interval, times a constant.</summary>
    public static ChartPoint Times(ChartPoint point, double factor) => point.Value is FigureValue.Known known
        ? point with { Value = new FigureValue.Known(known.Value * factor), Low = point.Low * factor, High = point.High * factor }
        : point;
}

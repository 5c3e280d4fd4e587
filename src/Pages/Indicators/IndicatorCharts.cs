using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Indicators;

/// <summary>Lays out the published figures of an indicator as charts over the years.</summary>
/// <param name="content">What is shown.</param>
/// <param name="indicator">The indicator.</param>
internal sealed class IndicatorCharts(SiteContent content, Indicator indicator)
{
    private readonly int[] years = YearsOf(content);

    /// <summary>The headline of all participants with its interval; null with fewer than two years.</summary>
    public Chart? Headline() => Over([content.Catalogue.Group(GroupIds.All)], SeriesRole.Accent, withInterval: true);

    /// <summary>The headline of the size classes.</summary>
    public Chart? BySize() => Over([.. content.Catalogue.Groups.Where(static group => group.IsSizeClass)], SeriesRole.Series, withInterval: false);

    /// <summary>The headline in partnerships and stand-alone.</summary>
    public Chart? ByPartnership() =>
        Over([content.Catalogue.Group(GroupIds.InPartnership), content.Catalogue.Group(GroupIds.StandAlone)], SeriesRole.Series, withInterval: false);

    private Chart? Over(IReadOnlyList<Group> groups, SeriesRole role, bool withInterval)
    {
        ChartSeries[] series = [.. groups
            .Select(group => new ChartSeries(group.Id, group.Short, role, [.. years.Select(year => Point(group.Id, year, withInterval))]))
            .Where(static line => line.Points.Count(static point => point.Value.Number is not null) > 1)];
        return series.Length == 0 ? null : new Chart
        {
            Kind = ChartKind.Lines,
            Unit = indicator.Unit,
            ValueName = indicator.Unit.Label,
            CategoryName = Words.FiscalYear,
            Decimals = indicator.Unit.Decimals,
            Categories = [.. years.Select(Year)],
            Series = series,
            Breaks = Breaks(),
        };
    }

    private ChartPoint Point(string group, int year, bool withInterval) => content.Publication.Find(indicator.Id, year, group) is { } figure
        ? new ChartPoint(figure.Value, withInterval ? End(group, year, StatisticIds.IntervalLow) : null, withInterval ? End(group, year, StatisticIds.IntervalHigh) : null, figure.N, figure.Clusters)
        : ChartPoint.Gap;

    private double? End(string group, int year, string statistic) => content.Publication.Number(indicator.Id, year, group, statistic);

    // A node that is asked separately from some year on leaves the node that held it before.
    private IReadOnlyList<ChartBreak> Breaks() =>
    [
        .. content.Catalogue.CostTree.Nodes
            .Where(node => node.Before is not null && node.Before == indicator.Node && node.From > years[0] && node.From <= years[^1])
            .Select(node => new ChartBreak(node.From!.Value - years[0], Words.CountedSeparately.With("node", node.Short))),
    ];

    private static int[] YearsOf(SiteContent content)
    {
        var published = content.Publication.Years;
        return published.Count == 0 ? [] : [.. Enumerable.Range(published[0], published[^1] - published[0] + 1)];
    }

    private static LocalisedText Year(int year)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        return new LocalisedText(digits, digits);
    }
}

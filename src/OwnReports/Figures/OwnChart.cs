using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Position.Peers;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Figures;

/// <summary>Charts of the own municipality, in the accent colour, beside a group, in grey.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class OwnChart(OwnReportContext report)
{
    /// <summary>A chart of both; of the own municipality alone when the group has nothing to draw or to withhold.</summary>
    /// <param name="kind">Its shape.</param>
    /// <param name="unit">Unit of all values.</param>
    /// <param name="categoryName">What the categories are.</param>
    /// <param name="categories">The categories.</param>
    /// <param name="own">The own points.</param>
    /// <param name="group">The points of the group.</param>
    public Chart Of(ChartKind kind, Unit unit, LocalisedText categoryName, IReadOnlyList<LocalisedText> categories, IReadOnlyList<ChartPoint> own, IReadOnlyList<ChartPoint> group)
    {
        var mine = new ChartSeries("own", report.OwnName, SeriesRole.Accent, own);
        var hasGroup = group.Any(static point => point.Value is FigureValue.Known or FigureValue.Withheld);
        return new Chart
        {
            Kind = kind,
            Unit = unit,
            ValueName = unit.Label,
            CategoryName = categoryName,
            Decimals = unit.Decimals,
            Categories = categories,
            Series = hasGroup ? [mine, new ChartSeries("group", report.GroupName, SeriesRole.Context, group)] : [mine],
        };
    }

    /// <summary>A point of the group, with its interval and how many are behind it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="shown">As shown when it was rounded with others; null = by itself.</param>
    public ChartPoint OfGroup(Indicator indicator, int year, decimal? shown = null)
    {
        GroupFigure Find(string statistic) => report.Situation.Group.Find(indicator.Id, year, statistic);
        var headline = Find(StatisticIds.Headline);
        return headline.Number is null
            ? new ChartPoint(headline.Value)
            : new ChartPoint(headline.Value, Find(StatisticIds.IntervalLow).Number, Find(StatisticIds.IntervalHigh).Number, headline.N, headline.Clusters, shown);
    }

    /// <summary>What a chart shows, for who cannot see it: the numbers of its last category, or of all when these are things beside each other.</summary>
    /// <param name="kind">What it looks like.</param>
    /// <param name="chart">The chart.</param>
    public static LocalisedText Alternative(LocalisedText kind, Chart chart)
    {
        var table = FigureTable.Of(chart);
        var told = (chart.Kind == ChartKind.Lines ? table.Rows.TakeLast(1) : table.Rows).Select(row => Told(table, row)).ToArray();
        return new(
            $"{kind.Dutch}, {chart.ValueName.Dutch}. {string.Join(" ", told.Select(static text => text.Dutch))}",
            $"{kind.English}, {chart.ValueName.English}. {string.Join(" ", told.Select(static text => text.English))}");
    }

    private static LocalisedText Told(FigureTable table, TableRow row)
    {
        var cells = table.Columns.Zip(row.Cells).Where(static pair => pair.Second.Text.Dutch.Length > 0).ToArray();
        return new(
            $"{row.Name.Dutch}: {string.Join("; ", cells.Select(static pair => $"{pair.First.Dutch} {pair.Second.Text.Dutch}"))}.",
            $"{row.Name.English}: {string.Join("; ", cells.Select(static pair => $"{pair.First.English} {pair.Second.Text.English}"))}.");
    }
}

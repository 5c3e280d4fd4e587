using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Maatstaf.Charts;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Figures;

/// <summary>A chart in the form that the drawing script reads. Texts of values are those of the table beside it.</summary>
internal static class ChartData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // "<" stays escaped: the data stands inside an element of the page.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>The chart as JSON.</summary>
    public static string Of(Chart chart, FigureTable table, Language language) => JsonSerializer.Serialize(
        new
        {
            kind = KindName(chart.Kind),
            valueName = chart.ValueName.In(language),
            categories = chart.Categories.Select(category => category.In(language)),
            referenceLine = chart.ReferenceLine,
            scale = chart.Scale is { } scale ? Drawn(chart, scale, language) : null,
            axisFrom = Shown(chart, chart.AxisFrom),
            bars = chart.Bars.Select(bar => new { start = Shown(chart, bar.Start), end = Shown(chart, bar.End), role = RoleName(bar.Role) }),
            breaks = chart.Breaks.Select(at => new { at.Category, word = at.Word.In(language) }),
            series = chart.Series.Select((series, column) => Drawn(chart, series, column, table, language)),
            total = chart.Total is { } total ? Drawn(chart, total, chart.Series.Count, table, language) : null,
        },
        Options);

    private static object Drawn(Chart chart, ChartSeries series, int column, FigureTable table, Language language) => new
    {
        name = series.Name.In(language),
        role = RoleName(series.Role),
        values = series.Points.Select(point => Shown(chart, point.Value.Number)),
        low = series.Points.Select(point => Shown(chart, point.Low)),
        high = series.Points.Select(point => Shown(chart, point.High)),
        texts = table.Rows.Select(row => row.Cells[column] is { Shown: not null } cell ? cell.Text.In(language) : null),
    };

    private static object Drawn(Chart chart, QuadrantScale scale, Language language) => new
    {
        low = Shown(chart, scale.Low),
        middle = Shown(chart, scale.Middle),
        high = Shown(chart, scale.High),
        lowLow = scale.LowLow.In(language),
        lowHigh = scale.LowHigh.In(language),
        highLow = scale.HighLow.In(language),
        highHigh = scale.HighHigh.In(language),
    };

    private static double? Shown(Chart chart, double? value) => value * (chart.Unit?.ShownTimes ?? 1);

    private static string KindName(ChartKind kind) => kind switch
    {
        ChartKind.Lines => "lines",
        ChartKind.GroupedBars => "groupedBars",
        ChartKind.Quadrant => "quadrant",
        ChartKind.Waterfall => "waterfall",
        _ => "stackedBars",
    };

    private static string RoleName(SeriesRole role) => role switch
    {
        SeriesRole.Accent => "accent",
        SeriesRole.Software => "software",
        SeriesRole.Personnel => "personnel",
        SeriesRole.Infrastructure => "infrastructure",
        SeriesRole.Context => "context",
        _ => "series",
    };
}

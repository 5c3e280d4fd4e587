using Maatstaf.Charts;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Drawing;

/// <summary>How a series is drawn.</summary>
internal enum DrawnAs
{
    /// <summary>Bars, or parts of bars.</summary>
    Bars,

    /// <summary>A line with its name at the end.</summary>
    Line,

    /// <summary>The whole of stacked bars: no line, only its number above them.</summary>
    Whole,

    /// <summary>What a step of a waterfall stands on: not seen.</summary>
    Base,

    /// <summary>How far along the points of a path lie.</summary>
    Along,

    /// <summary>Points joined in their order; the values say how high they lie.</summary>
    Path,
}

/// <summary>A series as a program draws it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">How it is drawn.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Values">One a category, as in the cells; null = nothing is drawn: missing, not applicable or withheld.</param>
internal sealed record DrawnSeries(string Name, DrawnAs Form, string Colour, IReadOnlyList<double?> Values)
{
    /// <summary>Whether it is something to compare with.</summary>
    public bool IsContext { get; init; }

    /// <summary>Lower ends of the intervals; empty = none.</summary>
    public IReadOnlyList<double?> Low { get; init; } = [];

    /// <summary>Upper ends of the intervals; empty = none.</summary>
    public IReadOnlyList<double?> High { get; init; } = [];

    /// <summary>A colour for each bar; empty = all have that of the series.</summary>
    public IReadOnlyList<string> Colours { get; init; } = [];

    /// <summary>What stands at each point instead of its value; empty = its value.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];
}

/// <summary>A chart as numbers in cells and what is drawn of them.</summary>
/// <param name="Kind">Its shape.</param>
/// <param name="CategoryName">What the categories are.</param>
/// <param name="Categories">Years or groups.</param>
/// <param name="Series">Its series, in the order of the columns of the table.</param>
/// <param name="Format">How its values are written.</param>
internal sealed record DrawnChart(ChartKind Kind, string CategoryName, IReadOnlyList<string> Categories, IReadOnlyList<DrawnSeries> Series, ValueFormat Format)
{
    /// <summary>The scale of both axes of a quadrant; null for other charts.</summary>
    public DrawnScale? Scale { get; init; }

    /// <summary>Where the axis of values begins; null = where the program says.</summary>
    public double? AxisFrom { get; init; }

    // Above this many letters side by side, names do not fit under bars.
    private const int RoomForNames = 72;

    /// <summary>Whether bars lie, so that long names fit beside them.</summary>
    public bool IsLying => Kind is ChartKind.StackedBars or ChartKind.GroupedBars or ChartKind.Waterfall
        && Categories.Count * Categories.SelectMany(static name => name.Split(' ')).Max(static word => word.Length) > RoomForNames;

    /// <summary>The highest and lowest value that is drawn, from zero where bars stand on it.</summary>
    public double Span
    {
        get
        {
            double[] known = [.. Series.Where(static series => series.Form is DrawnAs.Line or DrawnAs.Whole or DrawnAs.Bars).SelectMany(static series => series.Values).OfType<double>()];
            return known.Length == 0 ? 0 : known.Max() - (Kind == ChartKind.Lines ? known.Min() : Math.Min(0, known.Min()));
        }
    }

    /// <summary>How much the axis of a chart of lines shows: programs begin it at zero unless the lines are far from it.</summary>
    public double AxisSpan
    {
        get
        {
            var highest = Series.SelectMany(static series => series.Values).Max() ?? 0;
            return Span > highest / 6 ? Math.Max(Span, highest) : Span;
        }
    }

    /// <summary>The chart with the numbers as shown in the report, which add up as they do there.</summary>
    public static DrawnChart AsShown(Chart chart, Language language) => Of(chart, language, isFull: false);

    /// <summary>The chart with the numbers in full.</summary>
    public static DrawnChart InFull(Chart chart, Language language) => Of(chart, language, isFull: true);

    private static DrawnChart Of(Chart chart, Language language, bool isFull) => chart switch
    {
        { Kind: ChartKind.Waterfall } => Waterfall.Of(chart, language),
        { Kind: ChartKind.Quadrant, Scale: { } scale } => Quadrant.Of(chart, scale, Plain(chart, language, isFull), language),
        _ => Plain(chart, language, isFull),
    };

    private static DrawnChart Plain(Chart chart, Language language, bool isFull)
    {
        var format = ValueFormat.Of(chart, language);
        var rows = FigureTable.Of(chart).Rows;
        var colours = Palette.Of([.. chart.Series.Select(static series => series.Role)]);
        var form = chart.Kind == ChartKind.Lines ? DrawnAs.Line : DrawnAs.Bars;
        DrawnSeries Drawn(ChartSeries series, int column, DrawnAs drawnAs, string colour) => new(
            series.Name.In(language),
            drawnAs,
            colour,
            [.. rows.Select(row => InCell(row.Cells[column], format, isFull))])
        {
            IsContext = series.Role == SeriesRole.Context,
            Low = HasInterval(chart, series) ? [.. series.Points.Select(point => point.Low * format.Times)] : [],
            High = HasInterval(chart, series) ? [.. series.Points.Select(point => point.High * format.Times)] : [],
        };
        IEnumerable<DrawnSeries> drawn = chart.Series.Select((series, index) => Drawn(series, index, form, colours[index]));
        if (chart.Total is { } total)
            drawn = drawn.Append(Drawn(total, chart.Series.Count, DrawnAs.Whole, Palette.Text));
        return new DrawnChart(chart.Kind, chart.CategoryName.In(language), [.. chart.Categories.Select(name => name.In(language))], [.. drawn], format);
    }

    private static double? InCell(TableCell cell, ValueFormat format, bool isFull) =>
        isFull ? cell.Value.Number * format.Times : cell.Shown is { } shown ? (double)(shown / format.ShownTimes) : null;

    // Within stacked bars intervals would be read as parts.
    private static bool HasInterval(Chart chart, ChartSeries series) =>
        chart.Kind != ChartKind.StackedBars && series.Points.Any(static point => point is { Low: not null, High: not null });
}

using Maatstaf.Charts;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>A cell of a table.</summary>
/// <param name="Value">The value in full precision in the unit of the chart, or why there is none.</param>
/// <param name="Shown">The value as shown (a share in percent), rounded with its row; null when there is none.</param>
/// <param name="Text">As written; empty when it is missing.</param>
public sealed record TableCell(FigureValue Value, decimal? Shown, LocalisedText Text);

/// <summary>A row of a table.</summary>
/// <param name="Name">Year or group.</param>
/// <param name="Cells">One a column, in order.</param>
public sealed record TableRow(LocalisedText Name, IReadOnlyList<TableCell> Cells);

/// <summary>The numbers of a chart as a table: a row a category, a column a series, the whole last.</summary>
/// <param name="Corner">Head of the column with row names.</param>
/// <param name="ValueName">Unit of all values.</param>
/// <param name="Columns">Heads of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record FigureTable(LocalisedText Corner, LocalisedText ValueName, IReadOnlyList<LocalisedText> Columns, IReadOnlyList<TableRow> Rows)
{
    private static readonly LocalisedText NotApplicable = new("n.v.t.", "n/a");

    /// <summary>Makes the table of a chart. Parts are rounded so that they add up to the whole beside them; steps have their sign.</summary>
    public static FigureTable Of(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        IReadOnlyList<ChartSeries> columns = chart.Total is { } total ? [.. chart.Series, total] : chart.Series;
        return new FigureTable(
            chart.CategoryName,
            chart.ValueName,
            [.. columns.Select(static column => column.Name)],
            [.. chart.Categories.Select((name, row) => new TableRow(name, RowOf(chart, columns, row)))]);
    }

    private static IReadOnlyList<TableCell> RowOf(Chart chart, IReadOnlyList<ChartSeries> columns, int row)
    {
        var times = chart.Unit?.ShownTimes ?? 1;
        var values = columns.Select(column => column.Points[row].Value).ToArray();
        var (parts, isStep) = (PartsShown(chart, row, times), chart.Bars.Count > 0 && !chart.Bars[row].IsLevel);
        return [.. values.Select((value, column) => value.Number is not { } number
            ? new TableCell(value, null, Absent(value))
            : Cell(value, parts is not null && column < parts.Length ? parts[column] : Shown(columns[column].Points[row], number * times, chart.Decimals), chart.Decimals, isStep))];
    }

    /// <summary>The parts of a row rounded together; null when one of them, or the whole, is not known.</summary>
    private static decimal[]? PartsShown(Chart chart, int row, double times)
    {
        if (chart.Total?.Points[row].Value.Number is not { } whole)
            return null;
        var parts = chart.Series.Select(series => series.Points[row].Value.Number * times).ToArray();
        return parts.All(static part => part is not null)
            ? Rounding.AddingUpTo([.. parts.Select(static part => part!.Value)], whole * times, Shown(chart.Total.Points[row], whole * times, chart.Decimals), chart.Decimals)
            : null;
    }

    private static decimal Shown(ChartPoint point, double value, int decimals) => point.Shown ?? Rounding.HalfAwayFromZero(value, decimals);

    private static TableCell Cell(FigureValue value, decimal shown, int decimals, bool isStep) => new(value, shown, isStep ? Numerals.Signed(shown, decimals) : Numerals.Of(shown, decimals));

    private static LocalisedText Absent(FigureValue value) => value switch
    {
        FigureValue.Withheld withheld => new($"afgeschermd ({withheld.Reason})", $"withheld ({withheld.Reason})"),
        FigureValue.NotApplicable => NotApplicable,
        _ => new(string.Empty, string.Empty),
    };
}

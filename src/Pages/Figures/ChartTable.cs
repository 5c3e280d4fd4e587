using System.Globalization;
using Maatstaf.Charts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Figures;

/// <summary>A cell as written.</summary>
/// <param name="Text">What stands there; empty when there is nothing.</param>
/// <param name="IsNumber">False for a word in place of a number.</param>
public sealed record TableCell(string Text, bool IsNumber);

/// <summary>A row of the table beside a chart.</summary>
/// <param name="Name">Category.</param>
/// <param name="Cells">One a series.</param>
public sealed record TableRow(string Name, IReadOnlyList<TableCell> Cells);

/// <summary>The numbers of a chart as written, one row a category, one column a series.</summary>
/// <param name="Rows">Rows in the order of the categories.</param>
public sealed record ChartTable(IReadOnlyList<TableRow> Rows)
{
    /// <summary>The table of a chart.</summary>
    public static ChartTable Of(Chart chart, PageContext context) => new(
        [.. chart.Categories.Select((category, row) => new TableRow(
            category.In(context.Language),
            [.. chart.Series.Select(series => Cell(series.Points[row].Value, chart, context))]))]);

    private static TableCell Cell(FigureValue value, Chart chart, PageContext context) =>
        NumberText.Cell(value, chart.Unit?.ShownTimes ?? 1, chart.Decimals, context.Culture, context.Language);
}

/// <summary>Numbers as written in a table.</summary>
internal static class NumberText
{
    public static TableCell Cell(FigureValue value, double times, int decimals, CultureInfo culture, Language language) => value switch
    {
        FigureValue.Known known => new TableCell(Write(known.Value * times, decimals, culture), true),
        FigureValue.Withheld => new TableCell(Words.Withheld.In(language), false),
        _ => new TableCell(string.Empty, false),
    };

    private static string Write(double value, int decimals, CultureInfo culture) =>
        Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture)
            .Replace('-', '\u2212');
}

using System.Buffers;
using System.Globalization;
using System.Text;
using Maatstaf.Charts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>The CSV of exactly what a chart draws: a row a point, in full precision.</summary>
public static class FigureCsv
{
    private const string Header = "category,series,value,unit,n,clusters,interval_low,interval_high,state";
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>
    /// Writes a chart: UTF-8 with LF. A share is a ratio (0.61). State is <c>known</c>, <c>missing</c>,
    /// <c>not-applicable</c> or <c>withheld: REASON</c>; only a known point has a value.
    /// </summary>
    /// <param name="chart">The chart.</param>
    /// <param name="language">Language of the categories.</param>
    public static string Write(Chart chart, Language language)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var text = new StringBuilder(Header).Append('\n');
        var unit = chart.Unit?.Id ?? chart.ValueName.In(language);
        IReadOnlyList<ChartSeries> columns = chart.Total is { } total ? [.. chart.Series, total] : chart.Series;
        for (var row = 0; row < chart.Categories.Count; row++)
        {
            foreach (var series in columns)
                Append(text, chart.Categories[row].In(language), series.Id, series.Points[row], unit);
        }

        return text.ToString();
    }

    /// <summary>Writes a figure of words: a row a row, under the heads of its columns.</summary>
    /// <param name="board">The figure.</param>
    /// <param name="language">The language.</param>
    public static string Write(BoardBlock board, Language language)
    {
        ArgumentNullException.ThrowIfNull(board);
        var text = new StringBuilder();
        foreach (var row in (IEnumerable<IReadOnlyList<LocalisedText>>)[board.Table.Columns, .. board.Table.Rows])
            text.AppendJoin(',', row.Select(cell => Quoted(cell.In(language)))).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, string category, string series, ChartPoint point, string unit)
    {
        string[] fields =
        [
            category,
            series,
            Number(point.Value.Number),
            unit,
            point.N?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            point.Clusters?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            Number(point.Low),
            Number(point.High),
            StateOf(point.Value),
        ];
        text.AppendJoin(',', fields.Select(Quoted)).Append('\n');
    }

    internal static string StateOf(FigureValue value) => value switch
    {
        FigureValue.Known => "known",
        FigureValue.Withheld withheld => "withheld: " + withheld.Reason,
        FigureValue.NotApplicable => "not-applicable",
        _ => "missing",
    };

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Quoted(string field) => field.AsSpan().ContainsAny(NeedQuotes)
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}

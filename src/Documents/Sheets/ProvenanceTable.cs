using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Documents.Drawing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>Every point of a chart in a row: the value in full, its unit, its interval, and how many are behind it.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="chart">The chart.</param>
/// <param name="names">How who takes part is called.</param>
/// <param name="language">Language of the sheet.</param>
internal sealed class ProvenanceTable(Sheet sheet, Chart chart, BenchmarkNames names, Language language)
{
    private const double RowHeight = 15;
    private readonly ValueFormat format = ValueFormat.Of(chart, language);

    /// <summary>Writes the table below what is there.</summary>
    public void Write()
    {
        sheet.Next().BreakPage();
        sheet.Next(RowHeight).Text(1, Words.Provenance.In(language), new CellLook(CellFont.Bold));
        var head = new CellLook(CellFont.Bold, CellAlign.Head, IsHead: true);
        LocalisedText[] heads = [Words.Value, Words.Low, Words.High, names.In(Words.Participants), Words.Clusters, Words.State];
        sheet.Next(2 * RowHeight).Text(1, chart.CategoryName.In(language), head with { Align = CellAlign.Left });
        sheet.Text(2, Words.SeriesHead.In(language), head with { Align = CellAlign.Left });
        foreach (var (index, name) in heads.Index())
            sheet.Text(index + 3, name.In(language), head);
        IReadOnlyList<ChartSeries> all = chart.Total is { } total ? [.. chart.Series, total] : chart.Series;
        foreach (var series in all)
        {
            foreach (var (index, point) in series.Points.Index())
                WriteRow(chart.Categories[index].In(language), series.Name.In(language), point);
        }
    }

    private void WriteRow(string category, string series, ChartPoint point)
    {
        sheet.Next().Text(1, category, new CellLook(HasLine: true)).Text(2, series, new CellLook(HasLine: true));
        double?[] numbers = [point.Value.Number * format.Times, point.Low * format.Times, point.High * format.Times, point.N, point.Clusters];
        foreach (var (index, number) in numbers.Index())
        {
            var look = new CellLook(Align: CellAlign.Right, HasLine: true);
            if (number is { } known)
                sheet.Number(index + 3, known, look);
            else
                sheet.Blank(index + 3, look);
        }

        sheet.Text(numbers.Length + 3, StateOf(point.Value).In(language), new CellLook(CellFont.Soft, CellAlign.Right, HasLine: true));
    }

    private static LocalisedText StateOf(FigureValue value) => value switch
    {
        FigureValue.Known => Words.Known,
        FigureValue.Withheld withheld => new($"afgeschermd ({withheld.Reason})", $"withheld ({withheld.Reason})"),
        FigureValue.NotApplicable => new("n.v.t.", "n/a"),
        _ => Words.Missing,
    };
}

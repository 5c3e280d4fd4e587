using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Maatstaf.Charts;
using Maatstaf.Documents;
using Maatstaf.Documents.Drawing;
using Maatstaf.Reports;
using Maatstaf.Reports_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents_Tests;

/// <summary>The numbers in the documents are those of the report.</summary>
public sealed partial class NumberTests
{
    private const int Countries = 20;

    [Fact]
    public void A_sheet_holds_the_numbers_of_its_figure_in_full()
    {
        using var workbook = (SpreadsheetDocument)Desk.Open(DocumentFile.Write(Sample.Whole, DocumentForm.Workbook, Language.Dutch), DocumentForm.Workbook);
        foreach (var figure in Sample.Whole.Report.Figures)
        {
            var cells = Desk.CellsOf(workbook, Words.NumberOf(figure).Dutch);
            cells["A1"].ShouldBe(figure.Title.Dutch);
            foreach (var (row, line) in FigureTable.Of(figure.Chart).Rows.Index())
            {
                foreach (var (column, cell) in line.Cells.Index())
                {
                    if (cell.Value.Number is { } number)
                        cells[At(row, column)].ShouldBe(number, figure.Id);
                    else
                        cells.GetValueOrDefault(At(row, column), string.Empty).ShouldBe(cell.Text.Dutch, figure.Id);
                }
            }
        }
    }

    [Theory]
    [InlineData(DocumentForm.Slides)]
    [InlineData(DocumentForm.Text)]
    public void A_chart_draws_the_numbers_as_the_report_shows_them_and_so_does_the_workbook_behind_it(DocumentForm form)
    {
        for (var seed = 0; seed < Countries; seed++)
        {
            var content = Sample.Of(Publications.Random(seed));
            using var document = Desk.Open(DocumentFile.Write(content, form, Language.Dutch), form);
            foreach (var (part, figure) in Desk.Charts(document).Zip(content.Report.Figures))
                Compare(part, figure.Chart, $"country {seed}, {figure.Id}");
        }
    }

    [Fact]
    public void A_chart_on_a_sheet_draws_the_cells_that_it_names()
    {
        foreach (var content in (DocumentContent[])[Sample.Whole, Sample.Odd])
        {
            using var workbook = (SpreadsheetDocument)Desk.Open(DocumentFile.Write(content, DocumentForm.Workbook, Language.Dutch), DocumentForm.Workbook);
            foreach (var series in Desk.Charts(workbook).SelectMany(Desk.SeriesOf))
                CompareCells(workbook, series);
        }
    }

    [Fact]
    public void What_is_withheld_is_in_no_chart_and_the_sheet_says_why()
    {
        using var workbook = (SpreadsheetDocument)Desk.Open(DocumentFile.Write(Sample.Odd, DocumentForm.Workbook, Language.Dutch), DocumentForm.Workbook);
        var cells = Desk.CellsOf(workbook, "Figuur 1");
        cells["C6"].ShouldBe("afgeschermd (n<5)");
        cells["C7"].ShouldBe("n.v.t.");
        cells.ShouldNotContainKey("B7");
        foreach (var form in Enum.GetValues<DocumentForm>())
        {
            using var document = Desk.Open(DocumentFile.Write(Sample.Odd, form, Language.Dutch), form);
            var lines = Desk.SeriesOf(Desk.Charts(document)[0]);
            lines[0].Values.ShouldBe(new Dictionary<int, double> { [0] = form == DocumentForm.Workbook ? 0.1 + 0.2 : 0.3, [2] = 0 });
            lines[1].Values.ShouldBe(new Dictionary<int, double> { [2] = -0.125 });
        }
    }

    [Fact]
    public void A_waterfall_stands_on_a_base_that_is_not_seen()
    {
        var drawn = DrawnChart.AsShown(Sample.Steps, Language.Dutch);
        drawn.Series.Select(static series => series.Form).ShouldBe([DrawnAs.Base, DrawnAs.Bars, DrawnAs.Bars, DrawnAs.Whole]);
        drawn.Series[0].Values.ShouldBe([0, 0, 0, 0]);
        drawn.Series[1].Values.ShouldBe([10, 10, 3, 3]);
        drawn.Series[2].Values.ShouldBe([0, -5, -5, 0]);
        drawn.Series[3].Labels.ShouldBe(["10,0", "\u2212\u00A015,0", "+\u00A08,0", "3,0"]);
        DrawnChart.AsShown(Sample.Steps with { Bars = [new(0, 10, SeriesRole.Context, true), new(10, 14, SeriesRole.Software, false), new(14, 12, SeriesRole.Personnel, false), new(0, 12, SeriesRole.Accent, true)] }, Language.Dutch)
            .Series[0].Values.ShouldBe([0, 10, 12, 0]);
    }

    [Fact]
    public void A_waterfall_with_long_names_lies_and_its_numbers_go_with_the_names()
    {
        var lying = DrawnChart.AsShown(Sample.Steps with { Categories = [new("2023", "2023"), new("Hogere kosten van kantoorautomatisering", "Higher cost of office automation"), new("Personeel", "Personnel"), new("2024", "2024")], AxisFrom = 2 }, Language.Dutch);
        lying.IsLying.ShouldBeTrue();
        lying.AxisFrom.ShouldBe(2);
        lying.Categories.ShouldBe(["2023: 10,0", "Hogere kosten van kantoorautomatisering: \u2212\u00A015,0", "Personeel: +\u00A08,0", "2024: 3,0"]);
        DrawnChart.AsShown(Sample.Steps, Language.Dutch).IsLying.ShouldBeFalse();
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_stays_text()
    {
        using var workbook = (SpreadsheetDocument)Desk.Open(DocumentFile.Write(Sample.Odd, DocumentForm.Workbook, Language.Dutch), DocumentForm.Workbook);
        var sheets = workbook.WorkbookPart!.WorksheetParts.ToArray();
        sheets.SelectMany(static part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()).ShouldBeEmpty();
        var formats = workbook.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToArray();
        var dangerous = sheets.SelectMany(static part => part.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).Where(static cell => cell.DataType is not null && cell.InnerText.StartsWith('=')).ToArray();
        dangerous.ShouldNotBeEmpty();
        dangerous.ShouldAllBe(cell => formats[(int)cell.StyleIndex!.Value].QuotePrefix!.Value);
    }

    [Fact]
    public void The_colours_are_those_of_the_site()
    {
        var light = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "colours.css")).Split("@media")[0];
        string OfSite(string name) => Regex.Match(light, $@"--{name}: #([0-9a-f]{{6}});").Groups[1].Value.ToUpperInvariant();
        Palette.Software.ShouldBe(OfSite("chart-software"));
        Palette.Personnel.ShouldBe(OfSite("chart-personnel"));
        Palette.Infrastructure.ShouldBe(OfSite("chart-infrastructure"));
        Palette.Accent.ShouldBe(OfSite("chart-accent"));
        Palette.Context.ShouldBe(OfSite("chart-context"));
        Palette.Text.ShouldBe(OfSite("text"));
        Palette.TextSoft.ShouldBe(OfSite("text-soft"));
        Palette.Series.ShouldBe(Enumerable.Range(1, 7).Select(number => OfSite($"chart-series-{number}")));
    }

    private static void Compare(ChartPart part, Chart chart, string where)
    {
        var times = (decimal)(chart.Unit?.ShownTimes ?? 1);
        var table = FigureTable.Of(chart);
        var drawn = Desk.SeriesOf(part);
        using var data = Desk.DataOf(part);
        if (chart.Kind == ChartKind.Quadrant)
            ComparePath(part, data, table, times, where);
        foreach (var series in drawn)
        {
            var column = table.Columns.ToList().FindIndex(name => name.Dutch == series.Name);
            series.Categories.ShouldBe(table.Rows.Select(static row => row.Name.Dutch), where);
            series.Values.Count.ShouldBe(table.Rows.Count(row => row.Cells[column].Shown is not null), where);
            foreach (var (row, value) in series.Values)
                ((decimal)value).ShouldBe(table.Rows[row].Cells[column].Shown!.Value / times, where);
            CompareCells(data, series);
        }
    }

    private static void ComparePath(ChartPart part, SpreadsheetDocument data, FigureTable table, decimal times, string where)
    {
        var (along, up) = Desk.PathOf(part);
        foreach (var (column, series) in ((CachedSeries[])[along, up]).Index())
        {
            series.Name.ShouldBe(table.Columns[column].Dutch, where);
            series.Values.Keys.ShouldBe(table.Rows.Index().Where(static row => row.Item.Cells.All(static cell => cell.Shown is not null)).Select(static row => row.Index), where);
            foreach (var (row, value) in series.Values)
                ((decimal)value).ShouldBe(table.Rows[row].Cells[column].Shown!.Value / times, where);
            CompareCells(data, series);
        }
    }

    /// <summary>The cells that a series names hold what is drawn, and nothing where nothing is.</summary>
    internal static void CompareCells(SpreadsheetDocument workbook, CachedSeries series)
    {
        var match = Cells().Match(series.Cells);
        var cells = Desk.CellsOf(workbook, match.Groups[1].Value);
        var (column, first) = (match.Groups[2].Value, int.Parse(match.Groups[3].Value));
        cells[column + (first - 1)].ShouldBe(series.Name);
        for (var row = 0; row < series.Categories.Length; row++)
        {
            if (series.Values.TryGetValue(row, out var value))
                cells[column + (first + row)].ShouldBe(value);
            else
                cells.ShouldNotContainKey(column + (first + row), "a text would be drawn as 0");
        }
    }

    private static string At(int row, int column) => $"{(char)('B' + column)}{row + 6}";

    [GeneratedRegex(@"^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$\d+$")]
    private static partial Regex Cells();
}

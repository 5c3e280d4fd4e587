using Maatstaf.Charts;
using Maatstaf.Documents.Drawing;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>The sheet of a figure: its point, its numbers, a chart of them, notes, and where each number comes from.</summary>
/// <param name="file">The workbook.</param>
/// <param name="content">The report and what must be known of it.</param>
/// <param name="figure">The figure.</param>
/// <param name="language">Language of the sheet.</param>
internal sealed class FigureSheet(WorkbookFile file, DocumentContent content, ReportFigure figure, Language language)
{
    // The chart is as high as these rows; what follows the table begins below both.
    private const int HeadRow = SheetHead.TableRow, ChartRows = 24, FewestColumns = 9;
    private const double RowHeight = 15, NameWidth = 24, ValueWidth = 15, WidestValue = 30;

    private readonly Sheet sheet = file.Sheet(Words.NumberOf(figure).In(language));
    private readonly FigureTable table = FigureTable.Of(figure.Chart);
    private readonly DrawnChart drawn = DrawnChart.InFull(figure.Chart, language);

    private int Columns => table.Columns.Count + 1;

    // A program draws a text as 0, a waterfall stands on numbers that are in no table, and a path leaves out a point of which one score is missing.
    private bool IsDrawnFromTable => figure.Chart.Kind != ChartKind.Waterfall
        && table.Rows.SelectMany(static row => row.Cells).All(static cell => cell.Value is FigureValue.Known or FigureValue.Missing)
        && (figure.Chart.Kind != ChartKind.Quadrant || table.Rows.All(static row => row.Cells.DistinctBy(static cell => cell.Value is FigureValue.Known).Count() == 1));

    /// <summary>Writes the sheet.</summary>
    /// <param name="contents">Sheet with the contents; null = there is none.</param>
    public void Write(string? contents)
    {
        sheet.Column(NameWidth);
        // Names of series stand in the second column further down.
        sheet.Column(Math.Max(ValueWidth, Math.Min(WidestValue, table.Columns.Max(column => column.In(language).Length) + 2)));
        for (var column = 2; column < Math.Max(Columns, FewestColumns); column++)
            sheet.Column(ValueWidth);
        SheetHead.Write(sheet, figure.Title.In(language), figure.Subtitle.In(language), content.Notice, contents, language);
        WriteTable();
        sheet.SkipTo(Math.Max(sheet.Row + 2, HeadRow + ChartRows + 2));
        new FigureNotes(sheet, content, figure, table, language).Write(FewestColumns);
        var place = IsDrawnFromTable ? new ChartPlace(sheet.Name, HeadRow, 1) : WriteChartNumbers();
        new ProvenanceTable(sheet, figure.Chart, content.Report.Names, language).Write();
        if (drawn.Scale is { } scale)
            place = place with { CornerRow = DataSheet.WriteCorners(sheet, scale, drawn.Format, 1, language) };
        file.Draw(new ChartMarkup(drawn, place, 900).Part(language), chart => ChartAnchor.On(sheet.Name, figure.Alternative.In(language), Columns, HeadRow - 1, chart));
    }

    private void WriteTable()
    {
        var head = new CellLook(CellFont.Bold, CellAlign.Head, IsHead: true);
        var longest = table.Columns.Max(column => column.In(language).Length);
        sheet.Next(Math.Max(2, Math.Ceiling(longest / 13.0)) * RowHeight).Text(1, table.Corner.In(language), head with { Align = CellAlign.Left });
        foreach (var (index, column) in table.Columns.Index())
            sheet.Text(index + 2, column.In(language), head);
        foreach (var row in table.Rows)
        {
            sheet.Next().Text(1, row.Name.In(language), new CellLook(HasLine: true));
            foreach (var (index, cell) in row.Cells.Index())
                WriteCell(index + 2, cell);
        }

        sheet.Next(RowHeight).Text(1, Wording.Capital(table.ValueName).In(language), new CellLook(CellFont.Soft));
    }

    private void WriteCell(int column, TableCell cell)
    {
        var look = new CellLook(IsWhole(column) ? CellFont.Bold : CellFont.Plain, CellAlign.Right, drawn.Format.Code, HasLine: true);
        if (cell.Value.Number is { } number)
            sheet.Number(column, number * drawn.Format.Times, look);
        else
            sheet.Text(column, cell.Text.In(language), look with { Font = CellFont.Soft, Format = null });
    }

    private bool IsWhole(int column) => figure.Chart.Total is not null && column == Columns;

    private ChartPlace WriteChartNumbers()
    {
        sheet.Next();
        sheet.Next(RowHeight).Text(1, Words.ForChart.In(language), new CellLook(CellFont.Bold));
        DataSheet.Write(sheet.Next(2 * RowHeight), drawn, 1);
        return new ChartPlace(sheet.Name, sheet.Row - drawn.Categories.Count, 1);
    }
}

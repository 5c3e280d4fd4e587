using Maatstaf.Documents.Drawing;
using Maatstaf.Documents.Parts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>The numbers of a chart on a slide or in running text, as the workbook behind it: what "edit data" opens.</summary>
internal static class DataSheet
{
    private const double NameWidth = 28, ValueWidth = 16;
    private static readonly LocalisedText SheetName = new("Cijfers", "Numbers");

    // Below the numbers, under an empty row and a head.
    private const int RowsToCorners = 3;

    /// <summary>Where the numbers of such a chart stand.</summary>
    public static ChartPlace Place(DrawnChart chart, Language language) => new(SheetName.In(language), 1, 1) { CornerRow = chart.Scale is null ? 0 : 1 + chart.Categories.Count + RowsToCorners };

    /// <summary>The workbook.</summary>
    public static byte[] Of(DrawnChart chart, string title, Language language)
    {
        var file = new WorkbookFile(new FileDescription(title, title, string.Empty, language), string.Empty);
        var sheet = file.Sheet(SheetName.In(language));
        sheet.Column(NameWidth);
        foreach (var _ in chart.Series)
            sheet.Column(ValueWidth);
        Write(sheet.Next(), chart, 1);
        if (chart.Scale is { } scale)
            WriteCorners(sheet, scale, chart.Format, 1, language);
        return file.ToBytes();
    }

    /// <summary>Writes where the names of the corners of a quadrant stand.</summary>
    /// <returns>The row of the first.</returns>
    public static int WriteCorners(Sheet sheet, DrawnScale scale, ValueFormat format, int column, Language language)
    {
        var soft = new CellLook(CellFont.Soft);
        var value = soft with { Align = CellAlign.Right, Format = format.Code };
        sheet.Next();
        sheet.Next().Text(column, Words.Corners.In(language), soft);
        foreach (var corner in scale.Corners)
            sheet.Next().Text(column, corner.Name, soft).Number(column + 1, corner.Along, value).Number(column + 2, corner.Up, value);
        return sheet.Row - scale.Corners.Count + 1;
    }

    /// <summary>Writes the numbers of a chart from the row that was begun.</summary>
    public static void Write(Sheet sheet, DrawnChart chart, int column)
    {
        var head = new CellLook(CellFont.Bold, CellAlign.Head, IsHead: true);
        var value = new CellLook(Align: CellAlign.Right, Format: chart.Format.Code, HasLine: true);
        sheet.Text(column, chart.CategoryName, head with { Align = CellAlign.Left });
        foreach (var (index, series) in chart.Series.Index())
            sheet.Text(column + 1 + index, series.Name, head);
        foreach (var (row, name) in chart.Categories.Index())
        {
            sheet.Next().Text(column, name, new CellLook(HasLine: true));
            foreach (var (index, series) in chart.Series.Index())
            {
                if (series.Values[row] is { } number)
                    sheet.Number(column + 1 + index, number, value);
                else
                    sheet.Blank(column + 1 + index, value);
            }
        }
    }
}

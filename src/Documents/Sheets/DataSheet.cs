using Maatstaf.Documents.Drawing;
using Maatstaf.Documents.Parts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>The numbers of a chart on a slide or in running text, as the workbook behind it: what "edit data" opens.</summary>
internal static class DataSheet
{
    private const double NameWidth = 28, ValueWidth = 16;
    private static readonly LocalisedText SheetName = new("Cijfers", "Numbers");

    /// <summary>Where the numbers of such a chart stand.</summary>
    public static ChartPlace Place(Language language) => new(SheetName.In(language), 1, 1);

    /// <summary>The workbook.</summary>
    public static byte[] Of(DrawnChart chart, string title, Language language)
    {
        var file = new WorkbookFile(new FileDescription(title, title, string.Empty, language), string.Empty);
        var sheet = file.Sheet(SheetName.In(language));
        sheet.Column(NameWidth);
        foreach (var _ in chart.Series)
            sheet.Column(ValueWidth);
        Write(sheet.Next(), chart, 1);
        return file.ToBytes();
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

using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>The sheet of a figure of words: its point, its table, and where it comes from.</summary>
/// <param name="file">The workbook.</param>
/// <param name="content">The report and what must be known of it.</param>
/// <param name="board">The figure.</param>
/// <param name="language">Language of the sheet.</param>
internal sealed class BoardSheet(WorkbookFile file, DocumentContent content, BoardBlock board, Language language)
{
    // Width of all columns, and of the narrowest first one: names of notes stand there too.
    private const double Letters = 140, FirstColumn = 24;

    // Room at the left of what stands beside other words; and how wide a digit is, in which sheets measure, as a share of its size.
    private const double Indent = 1.5, Digit = 0.57;
    private const double RowHeight = 15;

    private readonly Sheet sheet = file.Sheet(Words.NumberOf(board).In(language));
    private readonly WordTable table = WordTable.Of(board.Table, language);

    /// <summary>Writes the sheet.</summary>
    /// <param name="contents">Sheet with the contents; null = there is none.</param>
    public void Write(string? contents)
    {
        double[] widths = [.. table.Shares(Letters * Digit).Select(static (share, column) => Math.Max(column == 0 ? FirstColumn : 0, share * Letters))];
        foreach (var width in widths)
            sheet.Column(width);
        SheetHead.Write(sheet, board.Title.In(language), board.Table.Caption.In(language), content.Notice, contents, language);
        WriteRow(table.Head, widths, new CellLook(CellFont.Bold, CellAlign.Wrapped, IsHead: true));
        foreach (var row in table.Rows)
            WriteRow(row, widths, new CellLook(Align: CellAlign.Wrapped, HasLine: true));
        sheet.Next();
        NoteRows.Write(sheet, [(Words.Source, board.Source.In(language)), (Words.DataVersion, content.DataVersion)], widths.Length, widths.Skip(1).Sum(), language);
    }

    private void WriteRow(IReadOnlyList<string> row, double[] widths, CellLook look)
    {
        sheet.Next(RowHeight * WordTable.LinesOf(row, [.. widths.Select(static (width, column) => Digit * (column == 0 ? width : width - Indent))]));
        foreach (var (index, text) in row.Index())
            WriteCell(index, text, look);
    }

    /// <summary>A text, or a number that can be calculated with.</summary>
    private void WriteCell(int column, string text, CellLook look)
    {
        if (column == 0)
            sheet.Text(1, text, look);
        else if (!board.IsOfNumbers)
            sheet.Text(column + 1, text, look with { Align = CellAlign.Beside });
        else if (look.IsHead || Numerals.Read(text, language) is not { } number)
            sheet.Text(column + 1, text, look with { Align = CellAlign.Head });
        else
            sheet.Number(column + 1, (double)number, look with { Align = CellAlign.Right, Format = FormatOf(text, number) });
    }

    /// <summary>As many decimals as the text has, and a plus where it has one.</summary>
    private static string FormatOf(string text, decimal number)
    {
        var decimals = number.Scale == 0 ? string.Empty : "." + new string('0', number.Scale);
        var plain = "#,##0" + decimals;
        return text[0] is '+' or Numerals.Minus ? $"+{plain};-{plain};{plain}" : plain;
    }
}

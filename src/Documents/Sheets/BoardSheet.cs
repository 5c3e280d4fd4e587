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
    private const double RowHeight = 15;

    private readonly Sheet sheet = file.Sheet(Words.NumberOf(board).In(language));
    private readonly WordTable table = WordTable.Of(board.Table, language);

    /// <summary>Writes the sheet.</summary>
    /// <param name="contents">Sheet with the contents; null = there is none.</param>
    public void Write(string? contents)
    {
        double[] widths = [.. table.Shares.Select(static (share, column) => Math.Max(column == 0 ? FirstColumn : 0, share * Letters))];
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
        sheet.Next(RowHeight * WordTable.LinesOf(row, widths));
        foreach (var (index, text) in row.Index())
            sheet.Text(index + 1, text, look);
    }
}

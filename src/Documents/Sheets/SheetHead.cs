using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>What stands above the table on the sheet of a figure: its point, what it shows, what must be known, and the way back.</summary>
internal static class SheetHead
{
    /// <summary>Row of the head of the table, which stays in sight with what stands above it.</summary>
    public const int TableRow = 5;

    /// <summary>Writes the rows.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="title">The point of the figure.</param>
    /// <param name="shows">What it shows.</param>
    /// <param name="notice">What must be known before anything else; null when nothing must.</param>
    /// <param name="contents">Sheet with the contents; null = there is none.</param>
    /// <param name="language">Language of the sheet.</param>
    public static void Write(Sheet sheet, string title, string shows, LocalisedText? notice, string? contents, Language language)
    {
        sheet.Next(26).Text(1, title, new CellLook(CellFont.Title));
        sheet.Next(18).Text(1, $"{sheet.Name} · {shows}", new CellLook(CellFont.Soft));
        sheet.Next(18).Text(1, notice?.In(language) ?? string.Empty, new CellLook(CellFont.Notice));
        sheet.Next(18);
        if (contents is not null)
        {
            sheet.Text(1, Words.ToContents.In(language), new CellLook(CellFont.Link));
            sheet.Link(1, contents);
        }

        sheet.HeadRow = TableRow;
    }
}

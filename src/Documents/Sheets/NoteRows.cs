using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>Notes below a table: what each is, and beside it what it says.</summary>
internal static class NoteRows
{
    private const double RowHeight = 15;

    /// <summary>Writes the notes that say something.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="columns">Columns over which a note may run.</param>
    /// <param name="letters">Letters that fit in them.</param>
    /// <param name="language">Language of the sheet.</param>
    public static void Write(Sheet sheet, IEnumerable<(LocalisedText Name, string Text)> notes, int columns, double letters, Language language)
    {
        foreach (var (name, text) in notes.Where(static note => note.Text.Length > 0))
        {
            sheet.Next(RowHeight * Math.Ceiling(text.Length / letters));
            sheet.Text(1, name.In(language), new CellLook(CellFont.Soft, CellAlign.Wrapped)).Text(2, text, new CellLook(Align: CellAlign.Wrapped));
            // One cell cannot be merged.
            if (columns > 2)
                sheet.Merge(2, columns);
        }
    }
}

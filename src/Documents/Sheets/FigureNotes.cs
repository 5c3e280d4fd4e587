using Maatstaf.Documents.Drawing;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>What stands under the numbers of a figure: basis, source, how computed, what to mind.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="content">The report and what must be known of it.</param>
/// <param name="figure">The figure.</param>
/// <param name="table">Its table.</param>
/// <param name="language">Language of the sheet.</param>
internal sealed class FigureNotes(Sheet sheet, DocumentContent content, ReportFigure figure, FigureTable table, Language language)
{
    // Letters that fit in the merged cells of a note.
    private const double LettersInRow = 125;

    /// <summary>Writes the notes.</summary>
    /// <param name="columns">Columns over which a note may run.</param>
    public void Write(int columns) => NoteRows.Write(sheet, Notes(), columns, LettersInRow, language);

    private IEnumerable<(LocalisedText Name, string Text)> Notes()
    {
        var foot = figure.Foot;
        yield return (Words.Basis, foot.Basis.In(language));
        yield return (Words.Source, foot.Source.In(language));
        yield return (Words.HowComputed, foot.HowComputed.In(language));
        foreach (var note in foot.Notes)
            yield return (Words.Note, note.In(language));
        if (Moved() is { Count: > 0 } moved)
            yield return (Words.Rounding, Words.RoundingText.With("cells", new(string.Join("; ", moved), string.Join("; ", moved))).In(language));
        yield return (Words.Indicators, string.Join(", ", figure.Indicators));
        yield return (Words.DataVersion, content.DataVersion);
    }

    /// <summary>The cells of which a program shows another last digit than the report, because parts add up there.</summary>
    private List<string> Moved()
    {
        var (chart, moved) = (figure.Chart, new List<string>());
        foreach (var row in table.Rows)
        {
            foreach (var (cell, column) in row.Cells.Zip(table.Columns))
            {
                if (cell is { Value.Number: { } number, Shown: { } shown } && Rounding.HalfAwayFromZero(number * (chart.Unit?.ShownTimes ?? 1), chart.Decimals) != shown)
                    moved.Add($"{row.Name.In(language)} {column.In(language)} {cell.Text.In(language)}");
            }
        }

        return moved;
    }
}

using System.Xml.Linq;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Texts;

/// <summary>A figure as running text: its point, its chart, on what it rests, and its numbers.</summary>
/// <param name="file">The document.</param>
/// <param name="markup">Makes paragraphs.</param>
/// <param name="nextBookmark">Gives a place that the contents lead to.</param>
internal sealed class FigureText(TextFile file, TextMarkup markup, Func<string> nextBookmark)
{
    // A long table leaves less room for its chart, so that both are on one page.
    private const int LongTable = 14;
    private const double High = 235, Low = 175;

    private Language Language => markup.Language;

    /// <summary>The pieces: the figure, and its numbers.</summary>
    public IEnumerable<Piece> Of(ReportFigure figure)
    {
        var (title, caption) = (figure.Title.In(Language), $"{Words.NumberOf(figure).In(Language)} · {figure.Subtitle.In(Language)}");
        var line = new ContentsLine(title, nextBookmark(), 2);
        var table = FigureTable.Of(figure.Chart);
        var height = table.Rows.Count > LongTable ? Low : High;
        string[] foot = [.. Foot(figure).Where(static text => text.Length > 0)];
        XElement[] elements =
        [
            markup.Marked(TextStyle.Section, title, line.Bookmark),
            TextMarkup.Paragraph(TextStyle.Caption, caption),
            markup.Chart(Words.NumberOf(figure).In(Language), figure.Alternative.In(Language), height, file.Chart(figure)),
            .. foot.Select(text => TextMarkup.Paragraph(TextStyle.Foot, text)),
        ];
        yield return new Piece(
            TextStyle.Section.HeightOf(title) + TextStyle.Caption.HeightOf(caption) + height + TextStyle.Picture.After + foot.Sum(static text => TextStyle.Foot.HeightOf(text)),
            elements) { Line = line };
        yield return Numbers(figure, table);
    }

    private Piece Numbers(ReportFigure figure, FigureTable table)
    {
        var caption = $"{Words.NumberOf(figure).In(Language)}, {table.ValueName.In(Language)}";
        var (made, height) = TableMarkup.Of(
            ChapterText.SharesOf(table.Columns.Count + 1),
            [table.Corner.In(Language), .. table.Columns.Select(column => column.In(Language))],
            [.. table.Rows.Select(row => (IReadOnlyList<string>)[row.Name.In(Language), .. row.Cells.Select(cell => cell.Text.In(Language))])],
            static column => column > 0,
            caption);
        return new Piece(
            TextStyle.Caption.HeightOf(caption) + height + TextStyle.Foot.HeightOf(string.Empty),
            [TextMarkup.Paragraph(TextStyle.Caption, caption), made, TextMarkup.Paragraph(TextStyle.Foot, string.Empty)]);
    }

    private IEnumerable<string> Foot(ReportFigure figure)
    {
        yield return figure.Foot.Basis.In(Language);
        foreach (var note in figure.Foot.Notes)
            yield return note.In(Language);
        if (Absences.Of(figure.Chart) is { } absent)
            yield return absent.In(Language);
        yield return figure.Foot.Source.In(Language);
        yield return $"{Words.HowComputed.In(Language)}: {figure.Foot.HowComputed.In(Language)}";
    }
}

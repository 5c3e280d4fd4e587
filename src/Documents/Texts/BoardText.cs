using System.Xml.Linq;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Texts;

/// <summary>A figure of words as running text: its point, its table, and where it comes from.</summary>
/// <param name="markup">Makes paragraphs.</param>
/// <param name="nextBookmark">Gives a place that the contents lead to.</param>
internal sealed class BoardText(TextMarkup markup, Func<string> nextBookmark)
{
    private Language Language => markup.Language;

    /// <summary>The piece.</summary>
    public Piece Of(BoardBlock board)
    {
        var (title, caption, source) = (board.Title.In(Language), $"{Words.NumberOf(board).In(Language)} · {board.Table.Caption.In(Language)}", board.Source.In(Language));
        var line = new ContentsLine(title, nextBookmark(), 2);
        var words = WordTable.Of(board.Table, Language);
        var (table, height) = TableMarkup.Of(words.Shares(Paper.TextWidth / TextStyle.Cell.Size), words.Head, words.Rows, column => board.IsOfNumbers && column > 0, caption);
        XElement[] elements =
        [
            markup.Marked(TextStyle.Section, title, line.Bookmark),
            TextMarkup.Paragraph(TextStyle.Caption, caption),
            table,
            TextMarkup.Paragraph(TextStyle.Below, source),
        ];
        return new Piece(TextStyle.Section.HeightOf(title) + TextStyle.Caption.HeightOf(caption) + height + TextStyle.Below.HeightOf(source), elements) { Line = line };
    }
}

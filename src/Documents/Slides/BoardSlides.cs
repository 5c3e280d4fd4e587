using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Slides;

/// <summary>The slides of a figure of words: its point, its table on as many slides as it takes, and where it comes from.</summary>
/// <param name="deck">The presentation.</param>
/// <param name="language">Language of the slides.</param>
internal sealed class BoardSlides(Deck deck, Language language)
{
    // A longer line would run into the table; the notes have it.
    private const int RoomForCaption = 110;

    /// <summary>Adds the slides.</summary>
    /// <param name="board">The figure.</param>
    /// <param name="said">What the report says of it.</param>
    public void Add(BoardBlock board, IEnumerable<string> said)
    {
        var (name, caption) = (Words.NumberOf(board).In(language), board.Table.Caption.In(language));
        var line = $"{name} · {caption}";
        string[] notes = [.. said, $"{Words.Shows.In(language)}: {caption}"];
        foreach (var (index, (table, height)) in new SlideTable(deck.Text, WordTable.Of(board.Table, language), board.IsOfNumbers).Slides().Index())
        {
            var title = index == 0 ? board.Title : Words.Continued.With("title", board.Title);
            deck.Add(
                SlideKind.Board,
                (shapes, _) =>
                [
                    ReportSlides.TitleOf(shapes, deck.Text, title.In(language)),
                    shapes.Placeholder("Subtitle", "body", Layouts.SubtitleIndex, [deck.Text.Paragraph(line.Length > RoomForCaption ? name : line)]),
                    shapes.Table(name, caption, height, table),
                    shapes.Placeholder("Foot", "body", Layouts.FootIndex, [deck.Text.Paragraph(board.Source.In(language))]),
                ],
                notes);
        }
    }
}

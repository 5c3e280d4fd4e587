using System.Xml.Linq;
using Maatstaf.Documents.Drawing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Slides;

/// <summary>The slides of a chapter. What the report says around its figures goes with them as notes.</summary>
/// <param name="deck">The presentation.</param>
/// <param name="chapter">The chapter.</param>
/// <param name="language">Language of the slides.</param>
internal sealed class ChapterSlides(Deck deck, Chapter chapter, Language language)
{
    /// <summary>Adds the slides.</summary>
    /// <param name="hasDivider">Whether a slide says that the chapter begins.</param>
    public void Add(bool hasDivider)
    {
        if (hasDivider)
            AddDivider();
        var isText = !chapter.Blocks.Any(static block => block is FigureBlock or BoardBlock);
        foreach (var (index, block) in chapter.Blocks.Index())
        {
            if (block is KeyNumbers numbers)
                new KeyNumberSlide(deck, language).Add(chapter, numbers.Numbers, After(index));
            else if (block is FigureBlock { Figure: var figure })
                new FigureSlide(deck, language).Add(figure, After(index));
            else if (block is BoardBlock board)
                new BoardSlides(deck, language).Add(board, [.. Before(index), .. After(index)]);
        }

        if (isText)
            AddText();
    }

    private void AddDivider() => deck.Add(
        SlideKind.Chapter,
        (shapes, _) =>
        [
            shapes.Placeholder("Title", "title", null, [deck.Text.Paragraph(chapter.Title.In(language))]),
            shapes.Placeholder("Text", "body", 1, [deck.Text.Paragraph(chapter.Summary.In(language))]),
        ],
        [chapter.Summary.In(language)]);

    /// <summary>A chapter without figures: its sentences under their headings, as many as fit on a slide.</summary>
    private void AddText()
    {
        foreach (var group in ReportSlides.Fitting(Sections()))
        {
            deck.Add(
                SlideKind.Text,
                (shapes, _) =>
                [
                    ReportSlides.TitleOf(shapes, deck.Text, chapter.Title.In(language)),
                    shapes.Placeholder("Text", "body", Layouts.BodyIndex, group.SelectMany(Section)),
                ],
                [chapter.Title.In(language)]);
        }
    }

    private IEnumerable<(string Heading, IReadOnlyList<string> Sentences)> Sections()
    {
        foreach (var (index, block) in chapter.Blocks.Index())
        {
            if (block is Heading heading && After(index).ToArray() is { Length: > 0 } sentences)
                yield return (heading.Text.In(language), sentences);
        }
    }

    private IEnumerable<XElement> Section((string Heading, IReadOnlyList<string> Sentences) section) =>
    [
        deck.Text.Paragraph(section.Heading, new Letters(1600, Palette.Accent, IsBold: true), 1000),
        .. section.Sentences.Select(sentence => deck.Text.Paragraph(sentence, new Letters(1500), 200)),
    ];

    /// <summary>What the report says behind a block, up to the next figure.</summary>
    private IEnumerable<string> After(int index) => chapter.Blocks.Skip(index + 1).TakeWhile(static block => !Begins(block)).SelectMany(SentencesOf);

    /// <summary>What the report says before a block, when no slide says that already.</summary>
    private IEnumerable<string> Before(int index)
    {
        var from = Enumerable.Range(0, index).LastOrDefault(at => Begins(chapter.Blocks[at]), -1);
        return from >= 0 && chapter.Blocks[from] is not Heading ? [] : chapter.Blocks.Take((from + 1)..index).SelectMany(SentencesOf);
    }

    /// <summary>Whether something else begins with a block.</summary>
    private static bool Begins(Block block) => block is FigureBlock or BoardBlock or KeyNumbers or Heading;

    private IEnumerable<string> SentencesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.In(language)],
        Points points => points.Items.Select(item => item.In(language)),
        _ => [],
    };
}

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
        foreach (var (index, block) in chapter.Blocks.Index())
        {
            if (block is KeyNumbers numbers)
                new KeyNumberSlide(deck, language).Add(chapter, numbers.Numbers, NotesOf(index));
            else if (block is FigureBlock { Figure: var figure })
                new FigureSlide(deck, language).Add(figure, NotesOf(index));
            else if (block is BoardBlock board)
                new BoardSlides(deck, language).Add(board, [.. NotesOf(index)]);
        }

        if (IsText)
            AddText();
    }

    /// <summary>Whether the chapter has no figures, so that its sentences have slides of their own.</summary>
    private bool IsText => !chapter.Blocks.Any(static block => block is FigureBlock or BoardBlock);

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
        // What stands before the first heading is said under the name of the chapter.
        if (!chapter.Blocks.Any(HasSlide) && chapter.Blocks.TakeWhile(static block => block is not Heading).SelectMany(SentencesOf).ToArray() is { Length: > 0 } opening)
            yield return (chapter.Title.In(language), opening);
        foreach (var (index, block) in chapter.Blocks.Index())
        {
            if (block is Heading heading && chapter.Blocks.Skip(index + 1).TakeWhile(static next => next is not Heading).SelectMany(SentencesOf).ToArray() is { Length: > 0 } sentences)
                yield return (heading.Text.In(language), sentences);
        }
    }

    private IEnumerable<XElement> Section((string Heading, IReadOnlyList<string> Sentences) section) =>
    [
        deck.Text.Paragraph(section.Heading, new Letters(1600, Palette.Accent, IsBold: true), 1000),
        .. section.Sentences.Select(sentence => deck.Text.Paragraph(sentence, new Letters(1500), 200)),
    ];

    /// <summary>What the report says around a block that has a slide: all of a chapter is said once. A heading begins what is said with the next slide.</summary>
    private IEnumerable<string> NotesOf(int index)
    {
        var previous = Enumerable.Range(0, index).LastOrDefault(at => HasSlide(chapter.Blocks[at]), -1);
        var before = chapter.Blocks.Take((previous + 1)..index);
        var after = chapter.Blocks.Skip(index + 1).TakeWhile(static block => !HasSlide(block)).ToArray();
        var isLast = !IsText && index + 1 + after.Length == chapter.Blocks.Count;
        return (previous < 0 ? before : before.SkipWhile(static block => block is not Heading))
            .Concat(isLast ? after : after.TakeWhile(static block => block is not Heading))
            .SelectMany(SentencesOf);
    }

    private static bool HasSlide(Block block) => block is FigureBlock or BoardBlock or KeyNumbers;

    private IEnumerable<string> SentencesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.In(language)],
        Points points => points.Items.Select(item => item.In(language)),
        _ => [],
    };
}

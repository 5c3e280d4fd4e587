using System.Xml.Linq;
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
        var isText = !chapter.Blocks.OfType<FigureBlock>().Any();
        LocalisedText heading = chapter.Title;
        foreach (var (index, block) in chapter.Blocks.Index())
        {
            if (block is Heading next)
                heading = next.Text;
            else if (block is KeyNumbers numbers)
                new KeyNumberSlide(deck, language).Add(chapter, numbers.Numbers, After(index));
            else if (block is FigureBlock { Figure: var figure })
                new FigureSlide(deck, language).Add(figure, After(index));
            else if (isText && SentencesOf(block).ToArray() is { Length: > 0 } sentences)
                AddText(heading.In(language), sentences);
        }
    }

    private void AddDivider() => deck.Add(
        SlideKind.Chapter,
        (shapes, _) =>
        [
            shapes.Placeholder("Title", "title", null, [deck.Text.Paragraph(chapter.Title.In(language))]),
            shapes.Placeholder("Text", "body", 1, [deck.Text.Paragraph(chapter.Summary.In(language))]),
        ],
        [chapter.Summary.In(language)]);

    private void AddText(string title, IEnumerable<string> sentences)
    {
        foreach (var group in ReportSlides.Fitting(sentences))
        {
            deck.Add(
                SlideKind.Text,
                (shapes, _) =>
                [
                    ReportSlides.TitleOf(shapes, deck.Text, title),
                    shapes.Placeholder("Text", "body", Layouts.BodyIndex, group.Select(sentence => deck.Text.Paragraph(sentence))),
                ],
                [chapter.Title.In(language)]);
        }
    }

    /// <summary>What the report says behind a block, up to the next figure.</summary>
    private IEnumerable<string> After(int index) =>
        chapter.Blocks.Skip(index + 1).TakeWhile(static block => block is not (FigureBlock or KeyNumbers or Heading)).SelectMany(SentencesOf);

    private IEnumerable<string> SentencesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.In(language)],
        Points points => points.Items.Select(item => item.In(language)),
        _ => [],
    };
}

using System.Xml.Linq;
using Maatstaf.Catalogue;
using Maatstaf.Documents.Drawing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Slides;

/// <summary>Numbers that stand by themselves, each on a card of its own.</summary>
/// <param name="deck">The presentation.</param>
/// <param name="language">Language of the slides.</param>
internal sealed class KeyNumberSlide(Deck deck, Language language)
{
    private const int Gap = 160_000, Bar = 50_000, MostColumns = 4, Lowest = 2_200_000, RoomBelow = 620, Point = 12_700;
    private const int LargestValue = 28, SmallestValue = 14;

    private static readonly Box TextBelow = Layouts.Body with { Y = Layouts.Body.Y + Lowest + Gap, Height = Layouts.Body.Height - Lowest - Gap };

    /// <summary>Adds the slide.</summary>
    /// <param name="chapter">The chapter; its summary is the point.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="said">What the report says of them.</param>
    public void Add(Chapter chapter, IReadOnlyList<KeyNumber> numbers, IEnumerable<string> said) => deck.Add(
        SlideKind.Numbers,
        (shapes, _) =>
        [
            ReportSlides.TitleOf(shapes, deck.Text, chapter.Summary.In(language)),
            .. numbers.SelectMany((number, index) => Card(shapes, number, BoxOf(index, numbers.Count), SizeOf(numbers))),
            .. numbers.Count <= MostColumns ? Below(shapes, said) : [],
        ],
        [.. said, .. numbers.Select(Told)]);

    /// <summary>What the report says of the numbers, as far as there is room for it below them.</summary>
    private IEnumerable<XElement> Below(Shapes shapes, IEnumerable<string> said)
    {
        var sentences = new List<string>();
        foreach (var sentence in said.TakeWhile(sentence => sentences.Sum(static earlier => earlier.Length) + sentence.Length <= RoomBelow))
            sentences.Add(sentence);
        if (sentences.Count > 0)
            yield return shapes.Rectangle("Text", TextBelow, Palette.Ground, [.. sentences.Select(sentence => deck.Text.Paragraph(sentence, new Letters(1600, Palette.Text), 600))]);
    }

    /// <summary>How large the values are, in points: all alike, and so that the widest stands on one line.</summary>
    private int SizeOf(IReadOnlyList<KeyNumber> numbers)
    {
        var room = (BoxOf(0, numbers.Count).Width - (2 * Shapes.Inset)) / Point;
        var widest = numbers.Max(number => WrappedText.WidthOf(number.Value.In(language))) * WrappedText.Bold;
        return Math.Clamp((int)(room / widest), SmallestValue, LargestValue);
    }

    private static Box BoxOf(int index, int count)
    {
        var columns = count <= MostColumns ? Math.Max(count, 3) : Math.Min(MostColumns, (count + 1) / 2);
        var rows = (count + columns - 1) / columns;
        var area = Layouts.Body;
        var width = (area.Width - (Gap * (columns - 1))) / columns;
        var height = Math.Min((area.Height - (Gap * (rows - 1))) / rows, Lowest);
        return new Box(area.X + (index % columns * (width + Gap)), area.Y + (index / columns * (height + Gap)), width, height);
    }

    private IEnumerable<XElement> Card(Shapes shapes, KeyNumber number, Box box, int size)
    {
        var name = number.Name.In(language);
        var accent = ComponentOf(number.Indicator);
        var paragraphs = new List<XElement>
        {
            deck.Text.Paragraph(name, new Letters(1300, Palette.TextSoft)),
            deck.Text.Paragraph(number.Value.In(language), new Letters(size * 100, accent ?? Palette.Text, IsBold: true), 200),
        };
        if (number.Change is { } change)
            paragraphs.Add(deck.Text.Paragraph(change.In(language), new Letters(1500, Palette.Text, IsBold: true), 100));
        if (number.LikeForLike is { } note)
            paragraphs.Add(deck.Text.Paragraph(note.In(language), new Letters(1050, Palette.TextSoft), 300));
        yield return shapes.Rectangle(name, box, Palette.GroundSoft, [.. paragraphs]);
        yield return shapes.Rectangle(name + " –", box with { Height = Bar }, accent ?? Palette.Context);
    }

    private string Told(KeyNumber number) => string.Join(
        " ",
        new[] { new LocalisedText($"{number.Name.Dutch}: {number.Value.Dutch}.", $"{number.Name.English}: {number.Value.English}."), number.LikeForLike }
            .OfType<LocalisedText>().Select(text => text.In(language)));

    /// <summary>The colour of what a number is about; null for a count.</summary>
    private static string? ComponentOf(string? indicator) => indicator?.Split('.')[0] switch
    {
        CostTree.Software => Palette.Software,
        CostTree.Personnel => Palette.Personnel,
        CostTree.Infrastructure => Palette.Infrastructure,
        null => null,
        _ => Palette.Accent,
    };
}

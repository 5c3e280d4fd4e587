using System.Text;
using System.Text.RegularExpressions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>Makes paragraphs of the report from a text that the team wrote.</summary>
/// <param name="numbers">Finds the figures that it names.</param>
/// <param name="isDraft">Whether the reader is to see which numbers do not hold.</param>
/// <param name="keepsTyped">Whether a typed number that does not hold goes out as typed; else the figure takes its place.</param>
public sealed partial class AddedTextWriter(BoundNumbers numbers, bool isDraft, bool keepsTyped)
{
    /// <summary>What stands in the place of a figure that may not be seen.</summary>
    public static readonly LocalisedText Withheld = new("afgeschermd", "withheld");

    private static readonly LocalisedText NotKnown = new("niet bekend", "not known"), DutchOnly = new(string.Empty, "(In Dutch only) ");

    /// <summary>The paragraphs. A text without English stands in Dutch in the English report too, and says so.</summary>
    public IReadOnlyList<Paragraph> Write(AddedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dutch = Paragraphs(text.Dutch, Language.Dutch);
        var english = Paragraphs(text.English, Language.English);
        if (english.Count == 0)
            english = [.. dutch.Index().Select(static paragraph => paragraph.Index == 0 ? [new TextPiece(DutchOnly.English), .. paragraph.Item] : paragraph.Item)];
        var count = Math.Min(dutch.Count, english.Count);
        return [.. Enumerable.Range(0, count).Select(at => Of(Upto(dutch, at, count), Upto(english, at, count)))];
    }

    /// <summary>When the languages differ in paragraphs, the last one takes the rest.</summary>
    private static IReadOnlyList<TextPiece> Upto(List<IReadOnlyList<TextPiece>> paragraphs, int at, int count) => at < count - 1
        ? paragraphs[at]
        : [.. paragraphs.Skip(at).SelectMany(static (paragraph, index) => index == 0 ? paragraph : [new TextPiece(" "), .. paragraph])];

    private static Paragraph Of(IReadOnlyList<TextPiece> dutch, IReadOnlyList<TextPiece> english) =>
        new(new LocalisedText(Plain(dutch), Plain(english))) { Written = new WrittenPieces(dutch, english) };

    /// <summary>On paper and in files a link to elsewhere has its address behind it.</summary>
    private static string Plain(IReadOnlyList<TextPiece> pieces) => string.Concat(pieces.Select(static piece =>
        piece.Address is { } address && !TextSyntax.IsPath(address) ? $"{piece.Text} ({address})" : piece.Text));

    private List<IReadOnlyList<TextPiece>> Paragraphs(string text, Language language)
    {
        var paragraphs = new List<IReadOnlyList<TextPiece>>();
        var pieces = new List<TextPiece>();
        void End()
        {
            if (pieces.Count > 0 && pieces.Any(static piece => piece.Text.Trim().Length > 0))
                paragraphs.Add([.. pieces]);
            pieces.Clear();
        }

        foreach (var (part, _) in TextSyntax.Read(text, language).Parts)
        {
            if (part is not TextPart.Words words)
            {
                pieces.Add(PieceOf(part, language));
                continue;
            }

            foreach (var (index, run) in BlankLine().Split(words.Text).Index())
            {
                if (index > 0)
                    End();
                if (LineEnd().Replace(run, " ") is { Length: > 0 } said && (pieces.Count > 0 || said.Trim().Length > 0))
                    pieces.Add(new TextPiece(said));
            }
        }

        End();
        return paragraphs;
    }

    private TextPiece PieceOf(TextPart part, Language language) => part switch
    {
        TextPart.Link link => new TextPiece(link.Text) { Address = link.Address },
        TextPart.Number number => NumberPiece(number.Figure, language),
        TextPart.Quote quote => QuotePiece(quote, language),
        _ => throw new ArgumentException($"{part.GetType().Name} has no form", nameof(part)),
    };

    private TextPiece NumberPiece(BoundFigure figure, Language language) => numbers.Find(figure) switch
    {
        BoundNumber.Known known => new TextPiece(known.Text.In(language)),
        BoundNumber.Withheld => new TextPiece(Withheld.In(language)),
        BoundNumber.Unknown unknown => new TextPiece(NotKnown.In(language)) { Fault = isDraft ? unknown.Sentence : null },
        var other => throw new ArgumentException($"{other.GetType().Name} has no form", nameof(figure)),
    };

    private TextPiece QuotePiece(TextPart.Quote quote, Language language)
    {
        if (numbers.Find(quote.Figure) is not BoundNumber.Known known)
            return NumberPiece(quote.Figure, language);
        if (TypedNumber.Read(quote.Typed, language) is { } typed && numbers.Holds(typed, quote.Figure))
            return new TextPiece(quote.Typed);
        return isDraft
            ? new TextPiece(quote.Typed) { Fault = NoLongerHolds(numbers.Find(quote.Figure with { Decimals = quote.Figure.Decimals ?? DecimalsOf(quote, language) }) is BoundNumber.Known now ? now : known) }
            : new TextPiece(keepsTyped ? quote.Typed : known.Text.In(language));
    }

    private static int? DecimalsOf(TextPart.Quote quote, Language language) => TypedNumber.Read(quote.Typed, language)?.Decimals;

    private static LocalisedText NoLongerHolds(BoundNumber.Known now) => new($"klopt niet meer: nu {now.Text.Dutch}", $"no longer holds: now {now.Text.English}");

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"[ \t]*\n[ \t]*")]
    private static partial Regex LineEnd();
}

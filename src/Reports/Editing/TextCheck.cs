using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>Holds what the team wrote against the figures and against the pages of the site.</summary>
/// <param name="numbers">Finds the figures that texts name.</param>
/// <param name="hasPage">Whether the site has a path.</param>
public sealed partial class TextCheck(BoundNumbers numbers, Func<string, bool> hasPage)
{
    private readonly FigureSearch names = new(numbers);

    /// <summary>What cannot be read in a text, or names a figure that does not exist.</summary>
    public IReadOnlyList<TextFault> FaultsOf(string text, Language language)
    {
        var read = TextSyntax.Read(text, language);
        return
        [
            .. read.Faults.Concat(read.Parts.Select(placed => FigureOf(placed.Part) is { } figure && numbers.Find(figure) is BoundNumber.Unknown unknown
                ? TextFault.At(text, placed.At, unknown.Code, unknown.Sentence)
                : null).OfType<TextFault>()).OrderBy(static fault => (fault.Line, fault.Column)),
        ];
    }

    /// <summary>What may be wrong with a text that can be read.</summary>
    public IEnumerable<TextFinding> Of(AddedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var language in Enum.GetValues<Language>())
        {
            TextPart[] parts = [.. TextSyntax.Read(language == Language.Dutch ? text.Dutch : text.English, language).Parts.Select(static placed => placed.Part)];
            foreach (var (kind, sentence) in parts.SelectMany(part => Of(part, language)).Concat(Directions(parts, language)))
                yield return new TextFinding(kind, text, language, sentence);
        }

        if (text.English.Length == 0)
            yield return new TextFinding(TextFindingKind.Language, text, Language.English, new("De Engelse tekst ontbreekt. Nu staat er in het Engelse rapport de Nederlandse.", "The English text is missing. The English report now has the Dutch one."));
    }

    private IEnumerable<(TextFindingKind, LocalisedText)> Of(TextPart part, Language language)
    {
        if (part is TextPart.Link { Address: var address } && TextSyntax.IsPath(address) && !hasPage(address))
            yield return (TextFindingKind.Link, new($"De link naar {address} leidt nergens heen.", $"The link to {address} leads nowhere."));
        if (FigureOf(part) is not { } figure)
            yield break;
        var name = names.NameOf(figure);
        switch (numbers.Find(figure))
        {
            case BoundNumber.Unknown unknown:
                yield return (TextFindingKind.Number, new($"{name.Dutch}: {unknown.Code}, {unknown.Sentence.Dutch}", $"{name.English}: {unknown.Code}, {unknown.Sentence.English}"));
                break;
            case BoundNumber.Withheld:
                yield return (TextFindingKind.Withheld, new($"{name.Dutch}: dit cijfer is afgeschermd. In de tekst staat dat, en geen getal.", $"{name.English}: this figure is withheld. The text says so, and shows no number."));
                break;
            case BoundNumber.Known when part is TextPart.Quote quote && TypedNumber.Read(quote.Typed, language) is { } typed && !numbers.Holds(typed, figure):
                var now = numbers.Find(figure with { Decimals = Math.Min(typed.Decimals, BoundFigure.MostDecimals) }) is BoundNumber.Known known ? known.Text : new(string.Empty, string.Empty);
                yield return (TextFindingKind.Number, new($"{name.Dutch}: in de tekst staat {quote.Typed}, het cijfer is nu {now.Dutch}.", $"{name.English}: the text says {quote.Typed}, the figure is now {now.English}."));
                break;
        }
    }

    /// <summary>Sentences that say one direction, and bind a change of the other.</summary>
    private IEnumerable<(TextFindingKind, LocalisedText)> Directions(IReadOnlyList<TextPart> parts, Language language)
    {
        foreach (var sentence in Sentences(parts))
        {
            var words = string.Join(' ', sentence.Select(static part => part is TextPart.Words { Text: var said } ? said : part is TextPart.Link { Text: var linked } ? linked : " "));
            var (rises, falls) = (Says(words, numbers.Catalogue.Editing.Rises, language), Says(words, numbers.Catalogue.Editing.Falls, language));
            // A sentence that says both may be right; nobody can tell from its words.
            if ((rises is null) == (falls is null))
                continue;
            foreach (var figure in sentence.Select(FigureOf).OfType<BoundFigure>())
            {
                if (numbers.Find(figure) is BoundNumber.Known { IsChange: true } change && (rises is null ? change.Shown >= 0 : change.Shown <= 0))
                    yield return (TextFindingKind.Direction, Contradicts(figure, rises ?? falls!, change));
            }
        }
    }

    private LocalisedText Contradicts(BoundFigure figure, string word, BoundNumber.Known change)
    {
        var name = names.NameOf(figure);
        var signed = numbers.Find(figure with { Key = figure.Key with { Statistic = figure.Key.Statistic == BoundFigure.ChangeSize ? BoundFigure.Change : figure.Key.Statistic } }) is BoundNumber.Known known ? known.Text : change.Text;
        return new($"{name.Dutch}: de zin zegt ‘{word}’, maar de verandering is {signed.Dutch}.", $"{name.English}: the sentence says ‘{word}’, but the change is {signed.English}.");
    }

    private static string? Says(string words, DirectionWords direction, Language language) => direction.In(language)
        .FirstOrDefault(word => Regex.IsMatch(words, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    private static IEnumerable<IReadOnlyList<TextPart>> Sentences(IReadOnlyList<TextPart> parts)
    {
        var sentence = new List<TextPart>();
        foreach (var part in parts)
        {
            if (part is not TextPart.Words words)
            {
                sentence.Add(part);
                continue;
            }

            foreach (var (index, run) in SentenceEnd().Split(words.Text).Index())
            {
                if (index > 0)
                {
                    yield return [.. sentence];
                    sentence.Clear();
                }

                sentence.Add(new TextPart.Words(run));
            }
        }

        yield return [.. sentence];
    }

    private static BoundFigure? FigureOf(TextPart part) => part switch
    {
        TextPart.Number number => number.Figure,
        TextPart.Quote quote => quote.Figure,
        _ => null,
    };

    [GeneratedRegex(@"(?<=[.!?:;])\s+|\n\s*\n")]
    private static partial Regex SentenceEnd();
}

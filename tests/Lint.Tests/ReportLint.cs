using System.Text.RegularExpressions;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lint_Tests;

/// <summary>What is wrong with the texts of a report, whatever they are about.</summary>
public static partial class ReportLint
{
    // Shorter numbers are on every page by chance.
    private const int LeastDigits = 5;

    /// <summary>Texts that read badly.</summary>
    public static IEnumerable<string> ReadsBadly(IEnumerable<ReportText> texts) => texts
        .Where(static text => text.Text.Length > 0 && (Broken().IsMatch(text.Text) || (text.IsSentence && !IsSentence(text.Text))))
        .Select(static text => $"{text.Place}: \"{text.Text}\"").Distinct();

    /// <summary>Texts with a number that is withheld: one that is long enough to be no chance, and that nothing that is shown comes to.</summary>
    public static IEnumerable<string> Tells(IReadOnlyList<ReportText> texts, Publication shown, Publication all, BenchmarkCatalogue catalogue)
    {
        var open = shown.Figures.Where(static figure => figure.Value is FigureValue.Known).SelectMany(figure => Written(figure, catalogue)).Concat(Reaches(shown)).Concat(Decreed(shown, catalogue)).ToHashSet(StringComparer.Ordinal);
        var secret = shown.Figures.Where(static figure => figure.Value is FigureValue.Withheld)
            .Select(figure => all.Find(figure.Key.Indicator, figure.Key.Year, figure.Key.Group, figure.Key.Statistic)).OfType<PublishedFigure>()
            .SelectMany(figure => Written(figure, catalogue).Select(text => (figure.Key, Text: text)))
            .Where(pair => pair.Text.Count(char.IsAsciiDigit) >= LeastDigits && !open.Contains(pair.Text))
            .ToLookup(static pair => pair.Text, static pair => pair.Key);
        return from text in texts
               from Match number in Number().Matches(text.Text)
               where secret.Contains(number.Value)
               select $"{text.Place}: \"{text.Text}\" tells {secret[number.Value].First()}";
    }

    // A chart draws an interval as how far it reaches from its figure.
    private static IEnumerable<string> Reaches(Publication shown) =>
        from end in shown.Figures
        where end.Key.Statistic is StatisticIds.IntervalLow or StatisticIds.IntervalHigh && end.Value.Number is not null
        let figure = shown.Find(end.Key.Indicator, end.Key.Year, end.Key.Group, StatisticIds.Headline)
        where figure?.Value.Number is not null
        select Exactly(Math.Abs(end.Value.Number!.Value - figure.Value.Number!.Value));

    // Where size classes begin, and per how many inhabitants something is counted, may be somebody's cost by chance.
    private static IEnumerable<string> Decreed(Publication shown, BenchmarkCatalogue catalogue) =>
    [
        .. shown.SizeClasses.Select(static bound => Numerals.Count(bound.FromInhabitants)).Concat(catalogue.Units.Select(static unit => unit.Label))
            .SelectMany(static text => Number().Matches($"{text.Dutch} {text.English}")).Select(static number => number.Value),
    ];

    private static IEnumerable<string> Written(PublishedFigure figure, BenchmarkCatalogue catalogue)
    {
        if (figure.Value.Number is not { } value || catalogue.FindIndicator(figure.Key.Indicator) is not { } indicator)
            yield break;
        foreach (var decimals in (int[])[indicator.Unit.Decimals, 2])
        {
            var written = Numerals.Of(Wording.Shown(Math.Abs(value), indicator.Unit, decimals), decimals);
            yield return written.Dutch;
            yield return written.English;
        }

        yield return Exactly(value);
    }

    private static string Exactly(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsSentence(string text) => (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '€' or '\'') && text[^1] is '.' or '?' or '!' or ')';

    // A blank that nothing filled, a number that is none, a sign at nothing, signs without what they belong to.
    [GeneratedRegex(@"[{}]|NaN|∞|Infinity|null|  | [.,;:!?](\s|$)|\.\.(?!\.)|,,|\(\s*\)|\(\s|\s\)|: *\.$|[+−]\s?0(?![.,\d])|€\s*$|--")]
    private static partial Regex Broken();

    [GeneratedRegex(@"\d[\d.,]*\d")]
    private static partial Regex Number();
}

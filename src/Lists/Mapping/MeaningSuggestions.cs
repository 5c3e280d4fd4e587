using Maatstaf.Catalogue;
using Maatstaf.Lists.Opening;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Mapping;

/// <summary>Guesses what words in columns with choices mean.</summary>
internal static class MeaningSuggestions
{
    public static IReadOnlyList<MeaningSuggestion> For(OpenedList list, IEnumerable<ColumnChoice> columns, ListRules rules, ValueMeanings before)
    {
        var form = list.Kind.FormIn(rules.Words);
        var found = new List<MeaningSuggestion>();
        foreach (var choice in columns)
        {
            if (form.Find(choice.Field) is not { Kind: FormKind.Choice } field || list.Columns.FirstOrDefault(column => column.Heading == choice.Heading && column.Occurrence == choice.Occurrence) is not { } column)
                continue;
            var words = list.Rows.Select(row => row[column.Index].Text.Trim()).Where(text => !PlainWords.IsBlank(text, rules.Words)).GroupBy(PlainWords.Of, StringComparer.Ordinal);
            found.AddRange(words.Select(word => Suggest(field, word.Key, word.Min(StringComparer.Ordinal)!, word.Count(), before)));
        }

        return [.. found.OrderByDescending(static word => word.Lines).ThenBy(static word => word.Word, StringComparer.Ordinal)];
    }

    /// <summary>The choice that a plain word probably means; null when no known word fits.</summary>
    internal static ListChoice? Guess(ListField field, string plain)
    {
        if (field.Find(plain) is { } code)
            return code;
        var best = field.Choices.Select(choice => (choice, fit: FitOf(choice, plain))).MaxBy(static pair => pair.fit);
        return best.fit > 0 ? best.choice : null;
    }

    private static MeaningSuggestion Suggest(ListField field, string plain, string word, int lines, ValueMeanings before)
    {
        if (before.Find(field.Id, word) is { } known)
            return new(field.Id, word, lines, known, new("Zo koos uw organisatie het de vorige keer.", "Your organisation chose this the last time."));
        return Guess(field, plain) is { } choice
            ? new(field.Id, word, lines, choice.Code, new($"Het is een woord voor ‘{choice.Label.Dutch}’.", $"It is a word for ‘{choice.Label.English}’."))
            : new(field.Id, word, lines, string.Empty, new("Dit woord kennen wij niet. Kies zelf.", "We do not know this word. Choose yourself."));
    }

    private static int FitOf(ListChoice choice, string plain) => Math.Max(
        PlainWords.BestFit(plain, choice.Words),
        Math.Max(PlainWords.Fit(plain, PlainWords.Of(choice.Code)), Math.Max(PlainWords.Fit(plain, PlainWords.Of(choice.Label.Dutch)), PlainWords.Fit(plain, PlainWords.Of(choice.Label.English)))));
}

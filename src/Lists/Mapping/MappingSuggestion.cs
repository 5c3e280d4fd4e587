using Maatstaf.Lists.Opening;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Mapping;

/// <summary>What a column probably means, and why we think so.</summary>
/// <param name="Column">The column.</param>
/// <param name="Choice">What it probably means; an empty field = ignore it.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record ColumnSuggestion(ListColumn Column, ColumnChoice Choice, LocalisedText Reason);

/// <summary>What a word probably means, and why we think so.</summary>
/// <param name="Field">Field of the list.</param>
/// <param name="Word">The word as the list writes it first.</param>
/// <param name="Lines">How many lines say it.</param>
/// <param name="Choice">What it probably means; empty = we do not know.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record MeaningSuggestion(string Field, string Word, int Lines, string Choice, LocalisedText Reason);

/// <summary>A proposal for a mapping. It is shown to the coordinator, who changes and confirms it; nothing is read by it before that.</summary>
/// <param name="Kind">Which kind of list it is.</param>
/// <param name="Columns">Every column of the list, in order.</param>
/// <param name="Meanings">Every word of the columns with choices, most lines first.</param>
public sealed record MappingSuggestion(ListKind Kind, IReadOnlyList<ColumnSuggestion> Columns, IReadOnlyList<MeaningSuggestion> Meanings)
{
    /// <summary>Looks at headings, contents and what the organisation chose before.</summary>
    /// <param name="list">The opened list.</param>
    /// <param name="rules">What it is read by.</param>
    /// <param name="before">What the organisation chose before; null = nothing.</param>
    public static MappingSuggestion For(OpenedList list, ListRules rules, ListMapping? before = null)
    {
        var columns = ColumnSuggestions.For(list, rules, before);
        return new(list.Kind, columns, MeaningSuggestions.For(list, columns.Select(static column => column.Choice), rules, before?.Meanings ?? ValueMeanings.None));
    }

    /// <summary>The mapping as the coordinator accepts it when nothing is changed.</summary>
    public ListMapping Accepted() => new()
    {
        Kind = Kind,
        Columns = [.. Columns.Select(static column => column.Choice)],
        Meanings = Meanings.Where(static meaning => meaning.Choice.Length > 0).Aggregate(ValueMeanings.None, static (known, meaning) => known.With(meaning.Field, meaning.Word, meaning.Choice)),
    };
}

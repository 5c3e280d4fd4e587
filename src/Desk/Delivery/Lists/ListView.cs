using Maatstaf.Catalogue;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Merging;
using Maatstaf.Lists.Reading;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Lists;

/// <summary>A kind of list on its page, with the list that was delivered.</summary>
public sealed record ListView
{
    /// <summary>Which kind.</summary>
    public required ListKind Kind { get; init; }

    /// <summary>What its columns can mean.</summary>
    public required ListForm Form { get; init; }

    /// <summary>The table of the return that it fills.</summary>
    public required FormTable Table { get; init; }

    /// <summary>How the choice is called that leaves lines out.</summary>
    public required LocalisedText LeaveOut { get; init; }

    /// <summary>The delivered list; null when there is none.</summary>
    public required ListContent? Content { get; init; }

    /// <summary>Name of the field for the row with the headings.</summary>
    public const string HeaderRow = "koprij";

    /// <summary>Last part of the address of its page.</summary>
    public string Slug => SlugOf(Kind);

    /// <summary>Last part of the address of the page of a kind of list.</summary>
    public static string SlugOf(ListKind kind) => kind switch { ListKind.Applications => "toepassingen", ListKind.Staff => "personeelslijst", _ => "algoritmeregister" };
}

/// <summary>A delivered list: how it is read and what it gives.</summary>
public sealed record ListContent
{
    /// <summary>Name of the file.</summary>
    public required string File { get; init; }

    /// <summary>Name of the sheet; empty when the file has one table.</summary>
    public required string Sheet { get; init; }

    /// <summary>Lines in the file.</summary>
    public required int Rows { get; init; }

    /// <summary>Headings of columns about persons: not kept.</summary>
    public required IReadOnlyList<string> Dropped { get; init; }

    /// <summary>Its columns, in order.</summary>
    public required IReadOnlyList<ListColumnView> Columns { get; init; }

    /// <summary>Its words, those without a meaning first.</summary>
    public required IReadOnlyList<ListWordView> Words { get; init; }

    /// <summary>Choice by field for lines where the list says nothing.</summary>
    public required IReadOnlyDictionary<string, string> Defaults { get; init; }

    /// <summary>Whether the organisation confirmed before how its lists are read.</summary>
    public required bool IsRemembered { get; init; }

    /// <summary>Version of the kept columns that this page shows.</summary>
    public required int MappingVersion { get; init; }

    /// <summary>Version of the kept words that this page shows.</summary>
    public required int MeaningsVersion { get; init; }

    /// <summary>Everything found.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The lines that it gives beside those of the draft.</summary>
    public required ListMerge Merge { get; init; }

    /// <summary>The main total of the table now, and after taking what is proposed, in the notation of the data package.</summary>
    public required (string Now, string After) Totals { get; init; }

    /// <summary>Columns that nothing is known about.</summary>
    public int UnknownColumns => Columns.Count(static column => column.Choice.Field.Length == 0);

    /// <summary>Words that have no meaning yet.</summary>
    public int UnknownWords => Words.Count(static word => word.Unknown is not null);

    /// <summary>Lines of one kind.</summary>
    public IEnumerable<MergeLine> Of(MergeKind kind) => Merge.Lines.Where(line => line.Kind == kind);
}

/// <summary>A column of a list on the page.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Letters">Its place as a spreadsheet shows it.</param>
/// <param name="Choice">What it means now.</param>
/// <param name="Reason">Why; null when the coordinator chose it.</param>
/// <param name="IsNew">Whether it was not in the list that was confirmed before; it is not read before somebody confirms it.</param>
/// <param name="Values">The first values in it.</param>
public sealed record ListColumnView(int Index, string Letters, ColumnChoice Choice, LocalisedText Reason, bool IsNew, IReadOnlyList<string> Values);

/// <summary>A word of a list on the page.</summary>
/// <param name="Field">What the column with it means.</param>
/// <param name="Suggestion">What it probably means.</param>
/// <param name="Unknown">How much hangs on it; null when it has a meaning.</param>
public sealed record ListWordView(ListField Field, MeaningSuggestion Suggestion, UnknownWord? Unknown);

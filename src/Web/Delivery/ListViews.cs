using Maatstaf.Catalogue;
using Maatstaf.Desk.Delivery.Lists;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Merging;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Uploading;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Web.Delivery;

/// <summary>From a list as it lies open to what its page shows.</summary>
internal static class ListViews
{
    private const int ValuesShown = 3;
    private const int LongestValue = 40;

    /// <summary>The page of a kind of list.</summary>
    public static ListView Of(ListKind kind, FormTable table, ListWords words, OpenReturn open, OpenList? list) => new()
    {
        Kind = kind,
        Form = kind.FormIn(words),
        Table = table,
        LeaveOut = words.LeaveOut,
        Content = list is null ? null : ContentOf(kind.FormIn(words), table, open, list),
    };

    private static ListContent ContentOf(ListForm form, FormTable table, OpenReturn open, OpenList list) => new()
    {
        File = list.List.File,
        Sheet = list.List.Sheet,
        Rows = list.List.Rows.Count,
        Dropped = list.Dropped,
        Columns = [.. list.Suggestion.Columns.Select(column => ColumnOf(column, list))],
        Words = WordsOf(form, list),
        Defaults = list.Shown.Defaults,
        IsRemembered = list.Mapping is not null,
        MappingVersion = list.MappingVersion,
        MeaningsVersion = list.MeaningsVersion,
        Problems = list.Problems,
        Merge = list.Merge,
        Totals = TotalsOf(table, open.Draft.Content, list.Merge),
    };

    private static ListColumnView ColumnOf(ColumnSuggestion column, OpenList list) => new(
        column.Column.Index,
        LettersOf(column.Column.Index),
        column.Choice,
        column.Reason,
        list.Mapping is { } kept && kept.Columns.All(known => known.Heading != column.Choice.Heading || known.Occurrence != column.Choice.Occurrence),
        [.. list.List.Rows.Select(row => row[column.Column.Index]).Where(static cell => cell.Kind != CellKind.Blank).Take(ValuesShown).Select(static cell => Short(cell.Text.Trim()))]);

    private static IReadOnlyList<ListWordView> WordsOf(ListForm form, OpenList list)
    {
        var unknown = list.Reading.UnknownWords.ToDictionary(static word => (word.Field, PlainWords.Of(word.Word)));
        return
        [
            .. list.Suggestion.Meanings
                .Select(word => new ListWordView(form.Find(word.Field)!, word, unknown.GetValueOrDefault((word.Field, PlainWords.Of(word.Word)))))
                .OrderBy(static word => word.Unknown is null),
        ];
    }

    private static (string Now, string After) TotalsOf(FormTable table, DeliveredYear draft, ListMerge merge)
    {
        if (ColumnTotals.MainOf(table) is not { } main)
            return (string.Empty, string.Empty);
        DeliveredRow[] now = [.. draft.RowsOf(table.Id)];
        var changes = merge.Proposed();
        var replaced = changes.Select(static change => change.Before?.Line).ToHashSet();
        var after = now.Where(row => !replaced.Contains(row.Line)).Concat(changes.Select(static change => change.After).OfType<DeliveredRow>());
        return (ColumnTotals.Of(main, now), ColumnTotals.Of(main, after));
    }

    private static string Short(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";

    private static string LettersOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : LettersOf((index / 26) - 1) + LettersOf(index % 26);
}

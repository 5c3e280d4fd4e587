using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Lists.Checks;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Opening;

/// <summary>
/// A list with its headings found, totals left out and every column about persons thrown away: from here on nothing knows what those
/// columns said, and this is all of a list that may be kept.
/// </summary>
public sealed class OpenedList
{
    private OpenedList(ListKind kind, string file, string sheet)
    {
        Kind = kind;
        File = file;
        Sheet = sheet;
    }

    /// <summary>Which kind of list it is.</summary>
    public ListKind Kind { get; }

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>Name of the sheet; empty when the file has one table.</summary>
    public string Sheet { get; }

    /// <summary>Number of the row with the headings, the lower one of two; 0 = not found.</summary>
    public int HeaderRow { get; private init; }

    /// <summary>Columns that can be used, in order.</summary>
    public IReadOnlyList<ListColumn> Columns { get; private init; } = [];

    /// <summary>Columns whose content was thrown away.</summary>
    public IReadOnlyList<DroppedColumn> Dropped { get; private init; } = [];

    /// <summary>The lines of the list; cells of other columns than <see cref="Columns"/> are blank.</summary>
    public IReadOnlyList<SheetRow> Rows { get; private init; } = [];

    /// <summary>What is odd about the list as a whole.</summary>
    public IReadOnlyList<Problem> Problems { get; private init; } = [];

    /// <summary>Opens a list.</summary>
    /// <param name="table">The table as it was read.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="kind">Which kind of list it is.</param>
    /// <param name="words">Words that lists use.</param>
    /// <param name="headerRow">Number of the row with the headings when the coordinator chose it; null = find it.</param>
    public static OpenedList Of(SheetTable table, string file, ListKind kind, ListWords words, int? headerRow = null)
    {
        var place = new Place(file) { Sheet = table.Name.Length == 0 ? null : table.Name };
        if (Find(table, kind, words, headerRow) is not { } header)
            return new OpenedList(kind, file, table.Name) { Problems = [HeaderMissing.Check.At(place)] };
        var columns = ColumnsOf(header.Headings(table));
        var below = table.Rows.Skip(header.First + header.Count).ToArray();
        var dropped = columns
            .Select(column => (column, reason: PersonalColumns.Reason(column, below, kind, words)))
            .Where(static pair => pair.reason is not null)
            .Select(static pair => new DroppedColumn(pair.column, pair.reason!.Value)).ToArray();
        var kept = columns.Except(dropped.Select(static personal => personal.Column)).Where(column => column.Heading.Length > 0 || below.Any(row => row[column.Index].Kind != CellKind.Blank)).ToArray();
        // The word 'total' may stand in a column about persons, so totals are recognised before such columns go.
        var totals = below.Where(row => TotalRows.IsTotal(row, below, words)).ToArray();
        var rows = below.Except(totals).Select(row => Only(row, kept)).Where(static row => row.Cells.Count > 0).ToArray();
        return new OpenedList(kind, file, table.Name)
        {
            HeaderRow = table.Rows[header.First + header.Count - 1].Number,
            Columns = kept,
            Dropped = dropped,
            Rows = rows,
            Problems = [.. Said(place, header, kept, dropped, totals, rows)],
        };
    }

    /// <summary>The list with nothing but some of its columns: what may be kept once it is known which are used.</summary>
    public OpenedList With(IEnumerable<ListColumn> columns)
    {
        var kept = columns.ToArray();
        return new OpenedList(Kind, File, Sheet) { HeaderRow = HeaderRow, Columns = kept, Dropped = Dropped, Rows = [.. Rows.Select(row => Only(row, kept))], Problems = Problems };
    }

    private static HeaderRows? Find(SheetTable table, ListKind kind, ListWords words, int? headerRow)
    {
        if (headerRow is null)
            return HeaderRows.Find(table, kind.FormIn(words), words);
        var chosen = table.Rows.Index().Where(row => row.Item.Number == headerRow).Select(static row => (int?)row.Index).FirstOrDefault();
        return chosen is { } first ? new HeaderRows(first, 1) : null;
    }

    private static ListColumn[] ColumnsOf(string[] headings)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return [.. headings.Select((heading, index) => new ListColumn(index, heading, seen[heading] = seen.GetValueOrDefault(heading) + 1))];
    }

    private static SheetRow Only(SheetRow row, ListColumn[] columns)
    {
        var cells = new SheetCell[columns.Where(column => row[column.Index].Kind != CellKind.Blank).Select(static column => column.Number).DefaultIfEmpty().Max()];
        Array.Fill(cells, SheetCell.Blank);
        foreach (var column in columns.Where(column => column.Index < cells.Length))
            cells[column.Index] = row[column.Index];
        return row with { Cells = cells };
    }

    private static IEnumerable<Problem> Said(Place place, HeaderRows header, ListColumn[] kept, DroppedColumn[] dropped, SheetRow[] totals, SheetRow[] rows)
    {
        if (header.Count == 2)
            yield return HeaderInTwoRows.Check.At(place);
        foreach (var personal in dropped)
            yield return PersonalColumnDropped.Check.At(place with { Column = personal.Column.Number }, SentenceFact.Delivered("heading", personal.Column.Heading), new("reason", personal.Reason));
        foreach (var twice in kept.Where(static column => column.Occurrence > 1 && column.Heading.Length > 0))
            yield return HeadingTwice.Check.At(place with { Column = twice.Number }, SentenceFact.Delivered("heading", twice.Heading), SentenceFact.Text("column", LettersOf(twice.Index)));
        foreach (var total in totals)
            yield return TotalRowLeftOut.Check.At(place with { Line = total.Number }, SentenceFact.Number("row", total.Number));
        if (rows.Count(static row => row.IsHidden) is > 0 and var hidden)
            yield return HiddenRowsCount.Check.At(place, SentenceFact.Count("count", hidden));
        if (rows.Length == 0)
            yield return ListEmpty.Check.At(place);
    }

    /// <summary>The letters of a column as a spreadsheet shows them.</summary>
    internal static string LettersOf(int index) =>
        index < 26 ? ((char)('A' + index)).ToString(CultureInfo.InvariantCulture) : LettersOf((index / 26) - 1) + LettersOf(index % 26);
}

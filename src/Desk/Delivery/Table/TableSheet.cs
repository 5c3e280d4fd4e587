using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Table;

/// <summary>What the page of one table shows.</summary>
public sealed record TableSheet
{
    /// <summary>Rows on one page; a longer table has more pages, with or without JavaScript.</summary>
    public const int RowsPerPage = 100;

    /// <summary>Whose return of which edition.</summary>
    public required DeliveryPlace Place { get; init; }

    /// <summary>The table of the form.</summary>
    public required FormTable Table { get; init; }

    /// <summary>All rows of the table, in order.</summary>
    public required IReadOnlyList<DeliveredRow> All { get; init; }

    /// <summary>All rows of last year; none = last year is not known.</summary>
    public IReadOnlyList<DeliveredRow> LastYear { get; init; } = [];

    /// <summary>What is wrong in this table.</summary>
    public IReadOnlyList<CellProblem> Problems { get; init; } = [];

    /// <summary>Partnerships of which the organisation is a member.</summary>
    public IReadOnlyList<FormChoice> Partnerships { get; init; } = [];

    /// <summary>Which page of the rows, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Empty rows below the last one.</summary>
    public int EmptyRows { get; init; } = 1;

    /// <summary>Whether only rows with a problem are shown.</summary>
    public bool OnlyProblems { get; init; }

    /// <summary>Who must get the copy in the browser of what is not saved yet: another account on the same computer must not.</summary>
    public string Keeper { get; init; } = string.Empty;

    /// <summary>What stands beside this year.</summary>
    public BesideLastYear Beside => field ??= BesideLastYear.Of(Table, All, LastYear);

    /// <summary>Whether what a column said last year stands beside it: of a table with fixed rows each column, else the one that says most.</summary>
    public bool ShowsLastYear(FormColumn column) => LastYear.Count > 0 && (Table.HasFixedRows || column == ColumnTotals.MainOf(Table));

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Chosen.Count + RowsPerPage - 1) / RowsPerPage);

    /// <summary>The rows on this page.</summary>
    public IReadOnlyList<DeliveredRow> Rows => field ??= [.. Chosen.Skip((Page - 1) * RowsPerPage).Take(RowsPerPage)];

    /// <summary>Whether rows can be added here: on the last page of a table whose rows are not fixed.</summary>
    public bool TakesNewRows => Place.MayEdit && !Table.HasOneRow && !Table.HasFixedRows && !OnlyProblems && Page == Pages;

    /// <summary>The page on which a line stands.</summary>
    public int PageOf(string line)
    {
        for (var row = 0; row < Chosen.Count; row++)
        {
            if (Chosen[row].Line == line)
                return (row / RowsPerPage) + 1;
        }

        return 1;
    }

    /// <summary>
    /// The line that somebody asks for: itself, or of the categories that a finding is about the line with the largest amount; null = there is none.
    /// </summary>
    public string? LineOf(string asked)
    {
        if (All.Any(row => row.Line == asked) || Table.HasOneRow || Table.HasFixedRows)
            return asked;
        var categories = asked.Split(DeliveryPlace.CategoryMark);
        var main = ColumnTotals.MainOf(Table);
        return All.Where(row => categories.All(category => Table.Columns.Any(column => column.Kind == FormKind.Choice && row[column.Id] == category)))
            .MaxBy(row => main is null ? 0 : ColumnTotals.SizeOf(main, row))?.Line;
    }

    /// <summary>A line number above all others.</summary>
    public int NextLine => DeliveredYear.Of(Place.Organisation, Place.Edition.FiscalYear, All).NextLine(Table.Id);

    /// <summary>Problems of a row or a cell; those that block first.</summary>
    public IEnumerable<CellProblem> ProblemsAt(string line, string column) =>
        Problems.Where(problem => problem.Line == line && problem.Column == column).OrderByDescending(static problem => problem.Severity);

    /// <summary>What may be chosen in a column.</summary>
    public IReadOnlyList<FormChoice> ChoicesOf(FormColumn column) => column.Kind switch
    {
        FormKind.Choice => [.. column.ChoicesIn(Place.Edition.FiscalYear)],
        FormKind.Partnership => Partnerships,
        FormKind.Flag => Flags,
        _ => [],
    };

    private static readonly FormChoice[] Flags =
    [
        new("true", new LocalisedText("Ja", "Yes"), null),
        new("false", new LocalisedText("Nee", "No"), null),
    ];

    private IReadOnlyList<DeliveredRow> Chosen => field ??= OnlyProblems ? [.. Lines.Where(row => Problems.Any(problem => problem.Line == row.Line))] : Lines;

    private IReadOnlyList<DeliveredRow> Lines => field ??= Table switch
    {
        { HasOneRow: true } => [RowOrEmpty(DeliveredRow.ProfileLine)],
        { Rows: { } fixedRows } => [.. fixedRows.AskedIn(Place.Edition.FiscalYear).Select(row => RowOrEmpty(row.Code))],
        _ => All,
    };

    private DeliveredRow RowOrEmpty(string line) => All.FirstOrDefault(row => row.Line == line) ?? DeliveredRow.Of(Table.Id, line, [], Provenance.Typed);
}

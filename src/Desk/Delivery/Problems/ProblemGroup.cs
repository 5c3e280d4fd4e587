using Maatstaf.Catalogue;

namespace Maatstaf.Desk.Delivery.Problems;

/// <summary>Mistakes of one kind in one table: the same check at the same column.</summary>
/// <param name="Table">The table; null = the return as a whole.</param>
/// <param name="Column">The column; null = whole rows.</param>
/// <param name="Code">The check.</param>
/// <param name="Problems">The mistakes, in the order of the form.</param>
public sealed record ProblemGroup(FormTable? Table, FormColumn? Column, string Code, IReadOnlyList<CellProblem> Problems)
{
    /// <summary>How many are shown before somebody asks for the rest.</summary>
    public const int FirstShown = 50;

    /// <summary>All mistakes by table and kind: tables in the order of the form, in a table the largest kind first.</summary>
    public static IReadOnlyList<ProblemGroup> Of(IReadOnlyList<CellProblem> problems, IReadOnlyList<FormTable> tables)
    {
        var order = tables.Select(static table => table.Id).ToList();
        return
        [
            .. problems.GroupBy(static problem => (problem.Table, problem.Column, problem.Code))
                .Select(group => (group, table: tables.FirstOrDefault(table => table.Id == group.Key.Table)))
                .OrderBy(pair => order.IndexOf(pair.group.Key.Table)).ThenByDescending(static pair => pair.group.Count()).ThenBy(static pair => pair.group.Key.Code, StringComparer.Ordinal)
                .Select(static pair => new ProblemGroup(pair.table, pair.table?.Find(pair.group.Key.Column), pair.group.Key.Code, [.. pair.group])),
        ];
    }
}

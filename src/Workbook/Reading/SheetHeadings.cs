using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Checks;

namespace Maatstaf.Workbook.Reading;

/// <summary>Where the columns of a table stand on its sheet, found by their headings in either language.</summary>
internal sealed class SheetHeadings
{
    private const int LastRowLookedAt = 40;

    private readonly Dictionary<string, int> inputs = new(StringComparer.Ordinal);

    private SheetHeadings(int row) => Row = row;

    /// <summary>The row with the headings.</summary>
    public int Row { get; }

    /// <summary>Column with the name of the line or the code of the row, from 0; -1 = not there.</summary>
    public int LineColumn { get; private set; } = -1;

    /// <summary>Column of a column of the form, from 0; -1 = not there.</summary>
    public int Of(string column) => inputs.GetValueOrDefault(column, -1);

    /// <summary>Finds the headings of a table on a sheet; null when they are not there.</summary>
    public static SheetHeadings? Find(SheetTable sheet, FormTable table, int fiscalYear, WorkbookFindings findings)
    {
        var known = KnownHeadings(table, fiscalYear);
        var best = sheet.Rows.Where(static row => row.Number <= LastRowLookedAt)
            .MaxBy(row => row.Cells.Count(cell => cell.Kind == CellKind.Text && known.ContainsKey(Bare(cell.Text))));
        if (best is null || !best.Cells.Any(cell => known.TryGetValue(Bare(cell.Text), out var column) && column.Role == ColumnRole.Input))
            return null;
        var headings = new SheetHeadings(best.Number);
        for (var at = 0; at < best.Cells.Count; at++)
            headings.Take(sheet.Name, best, at, known, findings);
        headings.TellMissing(sheet.Name, table, findings);
        return headings;
    }

    private static Dictionary<string, LayoutColumn> KnownHeadings(FormTable table, int fiscalYear)
    {
        var known = new Dictionary<string, LayoutColumn>(StringComparer.Ordinal);
        foreach (var column in TableLayout.ColumnsOf(table, hasLastYear: true))
        {
            foreach (var language in Enum.GetValues<Language>())
                known.TryAdd(Bare(TableLayout.HeadingOf(table, column, language, fiscalYear)), column);
            if (column.Role == ColumnRole.Input)
                known.TryAdd(Bare(column.Column!.Id), column);
        }

        return known;
    }

    private static string Bare(string heading) => WrittenChoice.Bare(heading);

    private void Take(string sheet, SheetRow row, int at, Dictionary<string, LayoutColumn> known, WorkbookFindings findings)
    {
        if (row[at].Kind == CellKind.Blank)
            return;
        if (!known.TryGetValue(Bare(row[at].Text), out var column))
            findings.AtCell(ColumnUnknown.Check, sheet, row.Number, at + 1, default, SentenceFact.Delivered("value", row[at].Text));
        else if (column.Role is ColumnRole.Line or ColumnRole.Code)
            LineColumn = at;
        else if (column.Role == ColumnRole.Input && !inputs.TryAdd(column.Column!.Id, at))
            findings.AtCell(ColumnTwice.Check, sheet, row.Number, at + 1, column.Column.Label);
    }

    private void TellMissing(string sheet, FormTable table, WorkbookFindings findings)
    {
        foreach (var column in table.Columns.Where(column => !inputs.ContainsKey(column.Id)))
            findings.AtSheet(column.IsRequired ? RequiredColumnMissing.Check : ColumnMissing.Check, sheet, SentenceFact.Text("sheet", sheet), new("column", column.Label));
        if (table.HasFixedRows && LineColumn < 0)
            findings.AtSheet(RequiredColumnMissing.Check, sheet, SentenceFact.Text("sheet", sheet), SentenceFact.Text("column", "Code"));
    }
}

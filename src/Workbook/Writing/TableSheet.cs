using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Writing;

/// <summary>A row of a tab: what is filled in, and the row of the year before.</summary>
/// <param name="Line">Name of the line or code of the fixed row.</param>
/// <param name="Cells">What stands in it; null = nothing.</param>
/// <param name="IsSuggestion">Whether it was taken over from the year before.</param>
/// <param name="Before">The same line a year earlier; null = it was not there.</param>
internal sealed record TabRow(string Line, DeliveredRow? Cells, bool IsSuggestion, DeliveredRow? Before);

/// <summary>Writes the tab of a table.</summary>
internal sealed class TableSheet(WorkbookContent content, FormTable table, ChoiceSheet choices)
{
    private readonly IReadOnlyList<LayoutColumn> columns = TableLayout.ColumnsOf(table, content.LastYear is not null);
    private readonly SheetXml sheet = new() { FrozenRows = TableLayout.ColumnHelpRow, FrozenColumns = table.HasOneRow ? 0 : 1, IsProtected = true };

    private Language Language => content.Language;

    public string Xml()
    {
        foreach (var column in columns)
            sheet.Column(CellFormat.WidthOf(column), IsOpenBelow(column) ? CellFormat.StyleOf(column, isSuggestion: false) : CellStyle.Plain);
        WriteHead();
        var number = TableLayout.FirstRow;
        foreach (var row in Rows())
            WriteRow(number++, row);
        for (var at = 0; at < columns.Count; at++)
        {
            if (columns[at] is { Role: ColumnRole.Input, Column: { } column })
                sheet.Validation(InputRule.Xml(table, column, choices.RangeOf(table, column), at + 1, Language));
        }

        return sheet.ToString();
    }

    // In tables with a fixed number of rows only those rows are open.
    private bool IsOpenBelow(LayoutColumn column) => !table.HasOneRow && !table.HasFixedRows && column.Role is ColumnRole.Input or ColumnRole.Line;

    private void WriteHead()
    {
        WriteLine(TableLayout.TitleRow, 26, table.Label, CellStyle.Title);
        WriteLine(TableLayout.HelpRow, 0, table.Help, CellStyle.Help);
        WriteLine(TableLayout.HelpRow + 1, 0, CellFormat.Legend(table, content.LastYear is not null), CellStyle.Help);
        sheet.Row(TableLayout.HeadingRow, 32);
        for (var at = 0; at < columns.Count; at++)
        {
            var heading = TableLayout.HeadingOf(table, columns[at], Language, content.Edition.FiscalYear);
            var isRequired = columns[at] is { Role: ColumnRole.Input, Column.IsRequired: true };
            sheet.Text(at + 1, isRequired ? heading + " *" : heading, columns[at].Role == ColumnRole.LastYear ? CellStyle.HeadingLastYear : CellStyle.Heading);
        }

        sheet.Row(TableLayout.ColumnHelpRow, 62);
        for (var at = 0; at < columns.Count; at++)
            sheet.Text(at + 1, CellFormat.HelpOf(columns[at], Language), CellStyle.ColumnHelp);
    }

    // The other cells of the row would otherwise look and act like input.
    private void WriteLine(int row, double height, LocalisedText text, CellStyle style)
    {
        sheet.Row(row, height);
        sheet.Text(1, text.In(Language), style);
        for (var at = 2; at <= columns.Count; at++)
            sheet.Blank(at, CellStyle.Plain);
    }

    private IEnumerable<TabRow> Rows()
    {
        var before = content.LastYear;
        if (table.HasOneRow)
            return [new TabRow(DeliveredRow.ProfileLine, Profile(), false, before?.Find(table.Id, DeliveredRow.ProfileLine))];
        if (table.Rows is { } fixedRows)
            return fixedRows.AskedIn(content.Edition.FiscalYear).Select(row => new TabRow(row.Code, content.Draft?.Find(table.Id, row.Code), false, before?.Find(table.Id, row.Code)));
        if (content.Draft?.RowsOf(table.Id).ToArray() is { Length: > 0 } drafted)
            return drafted.Select(row => new TabRow(row.Line, row, false, before?.Find(table.Id, row.Line)));
        return before?.RowsOf(table.Id).Select(static row => new TabRow(row.Line, row, true, row)) ?? [];
    }

    private DeliveredRow Profile()
    {
        var row = content.Draft?.Find(table.Id, DeliveredRow.ProfileLine) ?? DeliveredRow.Of(table.Id, DeliveredRow.ProfileLine, [], Provenance.Typed);
        return content.Inhabitants is { } inhabitants && row["inhabitants"].Length == 0 ? row.With("inhabitants", FormattableString.Invariant($"{inhabitants}")) : row;
    }

    private void WriteRow(int number, TabRow row)
    {
        sheet.Row(number);
        for (var at = 0; at < columns.Count; at++)
        {
            var column = columns[at];
            switch (column.Role)
            {
                case ColumnRole.Line:
                    sheet.Text(at + 1, row.Line, CellStyle.Line);
                    break;
                case ColumnRole.Code:
                    sheet.Text(at + 1, row.Line, CellStyle.Small);
                    break;
                case ColumnRole.Asked:
                    sheet.Text(at + 1, Asked(table.Rows!.Find(row.Line)!), CellStyle.Asked);
                    break;
                case ColumnRole.LastYear:
                    CellFormat.Write(sheet, at + 1, column, row.Before?[column.Column!.Id] ?? string.Empty, false, content);
                    break;
                default:
                    var isSuggested = row.IsSuggestion && !TableLayout.IsAskedAnew(table, column.Column!);
                    var value = row.IsSuggestion && !isSuggested ? string.Empty : row.Cells?[column.Column!.Id] ?? string.Empty;
                    CellFormat.Write(sheet, at + 1, column, value, isSuggested, content);
                    break;
            }
        }
    }

    /// <summary>What the row asks about, and below it what helps to fill it in.</summary>
    private string Asked(FixedRow row) => string.Join('\n', row.Help.Prepend(row.Label).Select(text => text.In(Language)));
}

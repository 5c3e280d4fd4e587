using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Checks;

namespace Maatstaf.Workbook.Reading;

/// <summary>Reads the cells of a row into the notation of the data package, and says at the cell what cannot be understood.</summary>
internal sealed class CellReading(FormTable table, SheetHeadings headings, string sheet, int fiscalYear, WorkbookFindings findings)
{
    // The row below the headings holds help; it is text of ours, told by its style of place only, so by what it says.
    private readonly HashSet<string> help = [.. table.Columns.SelectMany(HelpOf)];

    // Most cells of a column say one of a few things.
    private readonly Dictionary<(string Column, string Text), WrittenReading> known = [];

    /// <summary>The row as delivered, still without a name of its own if none is given; null when nothing is filled in.</summary>
    public DeliveredRow? Row(SheetRow row, string file)
    {
        if (IsHelp(row))
            return null;
        var cells = new List<KeyValuePair<string, string>>(table.Columns.Count);
        foreach (var column in table.Columns)
        {
            if (headings.Of(column.Id) is >= 0 and var at && row[at] is { Kind: not CellKind.Blank } cell && Text(column, cell, row.Number, at + 1) is { Length: > 0 } text)
                cells.Add(KeyValuePair.Create(column.Id, text));
        }

        var line = headings.LineColumn < 0 ? string.Empty : row[headings.LineColumn].Text.Trim();
        if (cells.Count == 0 && (line.Length == 0 || !table.HasFixedRows))
            return null;
        return DeliveredRow.Of(table.Id, line, cells, new Provenance(Way.Workbook, file, sheet, row.Number));
    }

    private static IEnumerable<string> HelpOf(FormColumn column) =>
        Enum.GetValues<Language>().Select(language => Writing.CellFormat.HelpOf(new LayoutColumn(ColumnRole.Input, column), language));

    private bool IsHelp(SheetRow row) => row.Number == headings.Row + 1 && row.Cells.Any(cell => cell.Kind == CellKind.Text && help.Contains(cell.Text));

    private string Text(FormColumn column, SheetCell cell, int row, int at)
    {
        var isNumber = column.Kind is FormKind.Money or FormKind.Fte or FormKind.Hours or FormKind.Count or FormKind.Decimal;
        switch (cell.Kind)
        {
            case CellKind.Error:
                // A formula without an outcome was told when the file was read.
                if (cell.Text != "=")
                    Tell(CellHoldsError.Check, column, cell, row, at);
                return cell.Text + "?";
            case CellKind.Number when isNumber:
                return cell.Text;
            case CellKind.Date when column.Kind == FormKind.Date || column.Kind == FormKind.Text:
                return cell.Text;
            case CellKind.Flag when column.Kind is FormKind.Flag or FormKind.Text:
                return cell.Text;
            case CellKind.Date when isNumber:
                Tell(DayForNumber.Check, column, cell, row, at);
                return cell.Text;
            default:
                return Written(column, cell, row, at);
        }
    }

    private string Written(FormColumn column, SheetCell cell, int row, int at)
    {
        var text = column.Kind == FormKind.Partnership ? cell.Text.Trim().Split(' ')[0] : cell.Text;
        if (!known.TryGetValue((column.Id, text), out var reading))
            known[(column.Id, text)] = reading = WrittenCell.Read(column, text, fiscalYear);
        switch (reading.Outcome)
        {
            case WrittenOutcome.Ambiguous:
                TellAmbiguous(column, cell, row, at, reading);
                return text.Trim() + "?";
            case WrittenOutcome.NotUnderstood:
                Tell(NotUnderstood(column.Kind), column, cell, row, at);
                return text.Trim();
            default:
                return reading.Value;
        }
    }

    private static Check NotUnderstood(FormKind kind) => kind switch
    {
        FormKind.Choice => ChoiceUnknown.Check,
        FormKind.Date => DayNotUnderstood.Check,
        FormKind.Flag => FlagNotUnderstood.Check,
        _ => NumberNotUnderstood.Check,
    };

    private void TellAmbiguous(FormColumn column, SheetCell cell, int row, int at, WrittenReading reading)
    {
        var check = reading.Other.Length == 0 ? DashUnclear.Check : column.Kind == FormKind.Date ? DayAmbiguous.Check : NumberAmbiguous.Check;
        findings.AtCell(check, sheet, row, at, column.Label, SentenceFact.Delivered("value", cell.Text), SentenceFact.Text("first", reading.Value), SentenceFact.Text("second", reading.Other));
    }

    private void Tell(Check check, FormColumn column, SheetCell cell, int row, int at) =>
        findings.AtCell(check, sheet, row, at, column.Label, SentenceFact.Delivered("value", cell.Text));
}

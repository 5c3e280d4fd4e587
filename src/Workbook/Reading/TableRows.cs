using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Checks;

namespace Maatstaf.Workbook.Reading;

/// <summary>Gives the rows of a tab their names: lines keep theirs, new ones get the next number.</summary>
internal sealed class TableRows(FormTable table, string sheet, WorkbookFindings findings)
{
    public IReadOnlyList<DeliveredRow> From(IEnumerable<DeliveredRow?> read)
    {
        var filled = read.OfType<DeliveredRow>().ToArray();
        if (table.HasOneRow)
            return OneRow(filled);
        return table.Rows is { } known ? Fixed(known, filled) : Lines(filled);
    }

    private DeliveredRow[] OneRow(DeliveredRow[] filled)
    {
        foreach (var row in filled.Skip(1))
            findings.AtRow(RowTooMany.Check, sheet, row.From.Row);
        return [.. filled.Take(1).Select(static row => row with { Line = DeliveredRow.ProfileLine })];
    }

    private List<DeliveredRow> Fixed(FixedRows known, DeliveredRow[] filled)
    {
        var rows = new List<DeliveredRow>();
        var codes = known.All.Select(static row => row.Code).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in filled)
        {
            if (!codes.Contains(row.Line))
                findings.AtRow(FixedRowUnknown.Check, sheet, row.From.Row, SentenceFact.Delivered("value", row.Line));
            else if (!seen.Add(row.Line))
                findings.AtRow(FixedRowTwice.Check, sheet, row.From.Row, SentenceFact.Delivered("value", row.Line));
            else if (row.Cells.Count > 0)
                rows.Add(row);
        }

        return rows;
    }

    private List<DeliveredRow> Lines(DeliveredRow[] filled)
    {
        var rows = new List<DeliveredRow>();
        var next = filled.Select(static row => Number(row.Line)).DefaultIfEmpty().Max() + 1;
        var lines = new HashSet<string>(StringComparer.Ordinal);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in filled)
        {
            if (row.Line.Length > 0 && IsOnlySuggestion(row))
            {
                findings.AtRow(LineNotTakenOver.Check, sheet, row.From.Row);
                continue;
            }

            var line = row.Line;
            if (line.Length == 0 || !lines.Add(line))
            {
                line = (next++).ToString(CultureInfo.InvariantCulture);
                lines.Add(line);
                if (row.Line.Length > 0)
                    findings.AtRow(LineTwice.Check, sheet, row.From.Row, SentenceFact.Delivered("value", row.Line), SentenceFact.Text("line", line));
            }

            var said = string.Join('\n', row.Cells.Select(static cell => cell.Key + "\t" + cell.Value));
            if (!told.TryAdd(said, row.From.Row))
                findings.AtRow(RowTwice.Check, sheet, row.From.Row, SentenceFact.Number("other", told[said]));
            rows.Add(row with { Line = line });
        }

        return rows;
    }

    // What is asked anew each year is blank: nobody has looked at the line since last year.
    private bool IsOnlySuggestion(DeliveredRow row) => row.Cells.Keys.All(column => !TableLayout.IsAskedAnew(table, table.Find(column)!));

    private static int Number(string line) => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : 0;
}

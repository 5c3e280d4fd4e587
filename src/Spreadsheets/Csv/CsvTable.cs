using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Spreadsheets.Xlsx;
using Maatstaf.Vocabulary;
using Sylvan.Data.Csv;

namespace Maatstaf.Spreadsheets.Csv;

/// <summary>Reads a CSV file of any Dutch program: delimiter and encoding are found out, rows may be ragged.</summary>
internal sealed class CsvTable
{
    private const int Glance = 1 << 15;

    private readonly CellBudget budget;
    private readonly List<SheetRow> rows = [];
    private readonly List<SheetCell> cells = [];
    private int ragged, firstRagged, width;

    private CsvTable(CellBudget budget) => this.budget = budget;

    public static SheetTable Read(Stream content, CellBudget budget, FileProblems findings, CancellationToken cancellation)
    {
        var encoding = TextEncoding.Of(content);
        if (encoding == TextEncoding.Windows)
            findings.Add(OldTextEncoding.Check, default);
        content.Position = 0;
        using var text = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var table = new CsvTable(budget);
        table.ReadRows(text, cancellation);
        if (table.ragged > 0)
            findings.Add(RowsRagged.Check, new Spot(null, table.firstRagged), SentenceFact.Number("count", table.ragged), SentenceFact.Number("line", table.firstRagged));
        return new SheetTable(string.Empty, false, table.rows);
    }

    private void ReadRows(StreamReader text, CancellationToken cancellation)
    {
        var glance = new char[Glance];
        var start = new string(glance, 0, text.ReadBlock(glance));
        var delimiter = CsvDelimiter.Of(start);
        using var whole = new RejoinedText(start, text);
        var line = 1;
        if (CsvDelimiter.IsSaidIn(start))
        {
            whole.SkipLine();
            line++;
        }

        var options = new CsvDataReaderOptions { HasHeaders = false, Delimiter = delimiter, BufferSize = Glance, MaxBufferSize = budget.Limits.LongestText * 32, CsvStyle = CsvStyle.Standard, OwnsReader = false };
        try
        {
            using var csv = CsvDataReader.Create(whole, options);
            while (csv.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                budget.TakeTime(new Spot(null, line));
                line += ReadRow(csv, line);
            }
        }
        catch (Exception exception) when (exception is CsvFormatException or CsvRecordTooLargeException)
        {
            throw new RefusedFileException(QuoteNotClosed.Check, SentenceFact.Number("line", line)) { Spot = new Spot(null, line) };
        }
    }

    /// <summary>Reads a record and says how many lines it takes.</summary>
    private int ReadRow(CsvDataReader csv, int line)
    {
        cells.Clear();
        var lines = 1;
        var count = csv.RowFieldCount;
        for (var column = 0; column < count; column++)
        {
            var field = csv.GetString(column);
            lines += field.AsSpan().Count('\n');
            budget.TakeText(field.Length, new Spot(null, line, column + 1));
            field = SafeCell.FromCsv(field);
            cells.Add(string.IsNullOrWhiteSpace(field) ? SheetCell.Blank : new SheetCell(CellKind.Text, field));
        }

        while (cells is [.., { Kind: CellKind.Blank }])
            cells.RemoveAt(cells.Count - 1);
        if (cells.Count == 0)
            return lines;
        if (cells.Count > budget.Limits.MostColumns)
            throw new RefusedFileException(TooManyColumns.Check, SentenceFact.Number("limit", budget.Limits.MostColumns)) { Spot = new Spot(null, line) };
        if (rows.Count == budget.Limits.MostRows)
            throw new RefusedFileException(TooManyRows.Check, SentenceFact.Number("limit", budget.Limits.MostRows)) { Spot = new Spot(null, line) };
        budget.TakeCells(cells.Count, new Spot(null, line));
        CompareWidth(count, line);
        rows.Add(new SheetRow(line, cells.ToArray()));
        return lines;
    }

    private void CompareWidth(int count, int line)
    {
        if (width == 0)
            width = count;
        if (count == width)
            return;
        if (ragged++ == 0)
            firstRagged = line;
    }
}

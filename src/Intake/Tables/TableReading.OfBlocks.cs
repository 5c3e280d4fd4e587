using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Files;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Text;
using Maatstaf.Vocabulary;
using Sylvan.Data.Csv;

namespace Maatstaf.Intake.Tables;

/// <summary>A table whose records go to blocks of columns.</summary>
/// <typeparam name="TBlock">The columns of this table.</typeparam>
internal sealed class TableReading<TBlock>(
    TableFormat format,
    PackageFile? file,
    ReadingContext context,
    OrganisationRegister? organisations,
    Func<int, TBlock> create) : TableReading(format, file, context)
    where TBlock : TableBlock
{
    private readonly SortedDictionary<int, TBlock> blocks = [];

    /// <summary>The blocks in the order of the file.</summary>
    public IReadOnlyList<TBlock> Blocks { get; private set; } = [];

    /// <summary>The number of the record in the file that became row <paramref name="row"/> of the table; the header is 0.</summary>
    public static long RecordOf(int row) => row + 1L;

    /// <inheritdoc/>
    public override void Finish()
    {
        // Whoever must mend so much first gains nothing from a look at the keys.
        Blocks = Findings.IsFull ? [] : [.. blocks.Values];
        blocks.Clear();
        long blank = -1;
        foreach (var block in Blocks)
        {
            if (blank >= 0 && block.Rows > 0)
                Findings.AtRecord(RecordBlank.Check, blank, 0);
            if (block.Rows > 0)
                blank = -1;
            if (blank < 0)
                blank = block.TrailingBlank;
        }

        if (File is not null && Format.MustHoldRecords && !Findings.IsRefused && Join.Count(Blocks) == 0)
            Findings.AtRecord(OnlyHeader.Check, 0, 0);
    }

    /// <inheritdoc/>
    protected override void ReadRecords(TextBlock block, int skipped, Workspace workspace, FileFindings findings)
    {
        using var csv = workspace.Open(block);
        for (var header = 0; header < skipped; header++)
            csv.Read();
        var columns = create(block.Records - skipped);
        columns.FirstRecord = block.FirstRecord + skipped;
        Fill(columns, csv, new Row(csv, Header!, Context.Limits, organisations, findings), findings);
        if (Findings.IsFull)
            return;
        lock (blocks)
            blocks.Add(block.Index, columns.Rows > 0 ? columns : WithoutRows(columns));
    }

    // Millions of blank records must not keep the columns that were made for them.
    private TBlock WithoutRows(TBlock columns)
    {
        var empty = create(0);
        (empty.FirstRecord, empty.TrailingBlank) = (columns.FirstRecord, columns.TrailingBlank);
        return empty;
    }

    private void Fill(TBlock columns, CsvDataReader csv, Row row, FileFindings findings)
    {
        var fields = Header!.Fields;
        var blanks = new List<long>();
        for (var at = 0; csv.Read(); at++)
        {
            row.Record = columns.FirstRecord + at;
            var isWhole = csv.RowFieldCount == fields;
            var raw = csv.GetRawRecordSpan();
            if (IsBlank(raw))
            {
                columns.Skip(at);
                if (blanks.Count < findings.Most)
                    blanks.Add(row.Record);
                continue;
            }

            if (isWhole)
            {
                if (raw.Length > Context.Limits.LongestField)
                    row.CheckLengths();
                columns.Read(row, at);
            }
            else
            {
                columns.Skip(at);
                findings.AtRecord(RecordRagged.Check, row.Record, 0, SentenceFact.Number("count", csv.RowFieldCount), SentenceFact.Number("expected", fields));
            }

            columns.Rows = at + 1;
            foreach (var blank in blanks)
                findings.AtRecord(RecordBlank.Check, blank, 0);
            blanks.Clear();
        }

        columns.TrailingBlank = blanks.Count > 0 ? blanks[0] : -1;
    }

    // Spreadsheets leave rows of commas behind.
    private static bool IsBlank(ReadOnlySpan<char> raw) => raw[0] is ',' or '\r' or '\n' && !raw.ContainsAnyExcept(',', '\r', '\n');
}

using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;
using Sylvan.Data.Csv;

namespace Maatstaf.Intake.Tables;

/// <summary>Where the columns of a table stand in a file.</summary>
internal sealed class Header
{
    private readonly int[] positions;
    private readonly bool[] meant;

    private Header(TableFormat format, int fields)
    {
        Format = format;
        Fields = fields;
        positions = new int[format.Columns.Count];
        Array.Fill(positions, -1);
        meant = new bool[positions.Length];
    }

    /// <summary>The form of the table.</summary>
    public TableFormat Format { get; }

    /// <summary>How many fields every record has.</summary>
    public int Fields { get; }

    /// <summary>Position of a column in the record, from 0; below 0 when it is not there.</summary>
    public int PositionOf(int column) => positions[column];

    /// <summary>Reads the header from the record that the reader is at; what is wrong is noted.</summary>
    public static Header Read(TableFormat format, CsvDataReader csv, FileFindings findings)
    {
        var header = new Header(format, csv.RowFieldCount);
        if (FindSeparator(format, csv) is { } separator)
        {
            findings.AtRecord(SeparatorWrong.Check, 0, 0, SentenceFact.Delivered("value", separator));
            return header;
        }

        for (var position = 0; position < header.Fields; position++)
            header.Place(csv.GetFieldSpan(position), position, findings);
        for (var column = 0; column < header.positions.Length; column++)
        {
            if (header.positions[column] < 0 && format.Columns[column].IsRequired && !header.meant[column])
                findings.AtRecord(ColumnMissing.Check, 0, 0, SentenceFact.Text("column", format.Columns[column].Name));
        }

        return header;
    }

    private static string? FindSeparator(TableFormat format, CsvDataReader csv) => csv.RowFieldCount == 1 && format.Columns.Count > 1
        ? Array.Find([";", "\t", "|"], separator => csv.GetFieldSpan(0).Contains(separator, StringComparison.Ordinal)) is { } found ? found == "\t" ? "tab" : found : null
        : null;

    private void Place(ReadOnlySpan<char> name, int position, FileFindings findings)
    {
        var column = Format.Find(name);
        if (column >= 0 && positions[column] < 0)
            positions[column] = position;
        else if (column >= 0)
            findings.AtRecord(ColumnTwice.Check, 0, position + 1, SentenceFact.Text("column", name.ToString()));
        else if (Likeness.Nearest(name, Format.Columns.Select(static known => known.Name)) is { } nearest)
            SayMisspelt(name, nearest, position, findings);
        else
            findings.AtRecord(ColumnUnknown.Check, 0, position + 1, SentenceFact.Delivered("value", name), SentenceFact.Text("expected", Format.ColumnNames));
    }

    // That the right name is missing follows, and need not be said as well.
    private void SayMisspelt(ReadOnlySpan<char> name, string nearest, int position, FileFindings findings)
    {
        meant[Format.Find(nearest)] = true;
        findings.AtRecord(ColumnMisspelt.Check, 0, position + 1, SentenceFact.Delivered("value", name), SentenceFact.Text("nearest", nearest));
    }
}

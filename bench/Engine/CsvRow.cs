using System.Globalization;
using Sylvan.Data.Csv;

namespace Maatstaf.Bench.Engine;

/// <summary>The row at hand of a table of the bench country, which is known to be well formed.</summary>
internal sealed class CsvRow(CsvDataReader reader)
{
    /// <summary>Reads a table, a row at a time; always the same object, at another row.</summary>
    public static IEnumerable<CsvRow> Of(string folder, string table)
    {
        using var reader = CsvDataReader.Create(Path.Combine(folder, table + ".csv"));
        var row = new CsvRow(reader);
        while (reader.Read())
            yield return row;
    }

    public string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    public int Whole(string column) => int.Parse(Span(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public short Year => (short)Whole("year");

    /// <summary>A decimal as a whole number of its smallest parts: with 100 parts 12.34 is 1234.</summary>
    public long Parts(string column, int parts) =>
        (long)(decimal.Parse(Span(column), NumberStyles.Number, CultureInfo.InvariantCulture) * parts);

    /// <summary>The same, or null where the cell is blank.</summary>
    public long? OptionalParts(string column, int parts) => Span(column).IsEmpty ? null : Parts(column, parts);

    private ReadOnlySpan<char> Span(string column) => reader.GetFieldSpan(reader.GetOrdinal(column));
}

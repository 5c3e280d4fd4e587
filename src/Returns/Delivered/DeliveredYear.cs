using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Maatstaf.Vocabulary;

namespace Maatstaf.Returns.Delivered;

/// <summary>What an organisation delivered for a fiscal year, row by row, in a fixed order: same rows, same bytes.</summary>
public sealed class DeliveredYear
{
    private DeliveredYear(OrganisationCode organisation, int fiscalYear, ImmutableArray<DeliveredRow> rows)
    {
        Organisation = organisation;
        FiscalYear = fiscalYear;
        Rows = rows;
    }

    /// <summary>Whose it is.</summary>
    public OrganisationCode Organisation { get; }

    /// <summary>Fiscal year.</summary>
    public int FiscalYear { get; }

    /// <summary>The rows by table, then line; lines that are numbers in the order of the numbers.</summary>
    public ImmutableArray<DeliveredRow> Rows { get; }

    /// <summary>Nothing delivered yet.</summary>
    public static DeliveredYear Empty(OrganisationCode organisation, int fiscalYear) => new(organisation, fiscalYear, []);

    /// <summary>Puts rows in order.</summary>
    /// <exception cref="ArgumentException">Two rows of one table have the same line.</exception>
    public static DeliveredYear Of(OrganisationCode organisation, int fiscalYear, IEnumerable<DeliveredRow> rows)
    {
        ImmutableArray<DeliveredRow> sorted = [.. rows.Order(LineOrder.Instance)];
        for (var row = 1; row < sorted.Length; row++)
        {
            if (sorted[row].Table == sorted[row - 1].Table && sorted[row].Line == sorted[row - 1].Line)
                throw new ArgumentException($"Line '{sorted[row].Line}' of {sorted[row].Table} is there twice.", nameof(rows));
        }

        return new DeliveredYear(organisation, fiscalYear, sorted);
    }

    /// <summary>The rows of a table.</summary>
    public IEnumerable<DeliveredRow> RowsOf(string table) => Rows.Where(row => row.Table == table);

    /// <summary>The row with this place, or null.</summary>
    public DeliveredRow? Find(string table, string line) => Rows.FirstOrDefault(row => row.Table == table && row.Line == line);

    /// <summary>The same year with these rows instead of every row of their tables.</summary>
    /// <param name="tables">Tables whose rows are all replaced.</param>
    /// <param name="rows">What comes in their place.</param>
    public DeliveredYear WithTables(IReadOnlySet<string> tables, IEnumerable<DeliveredRow> rows) =>
        Of(Organisation, FiscalYear, Rows.Where(row => !tables.Contains(row.Table)).Concat(rows));

    /// <summary>The same year with these rows instead of all that came the same way; a line that another row already has gets the next number.</summary>
    /// <param name="way">The way.</param>
    /// <param name="rows">What comes in their place.</param>
    public DeliveredYear WithWay(Way way, IEnumerable<DeliveredRow> rows)
    {
        var kept = Of(Organisation, FiscalYear, Rows.Where(row => row.From.Way != way));
        var taken = kept.Rows.Select(static row => (row.Table, row.Line)).ToHashSet();
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var added = new List<DeliveredRow>();
        foreach (var row in rows)
        {
            var line = row.Line;
            while (!taken.Add((row.Table, line)))
            {
                var number = next.GetValueOrDefault(row.Table, kept.NextLine(row.Table));
                next[row.Table] = number + 1;
                line = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            added.Add(row with { Line = line });
        }

        return Of(Organisation, FiscalYear, kept.Rows.Concat(added));
    }

    /// <summary>A line number that no row of the table has: one above the highest.</summary>
    public int NextLine(string table) => RowsOf(table).Select(static row => LineOrder.NumberOf(row.Line) ?? 0).DefaultIfEmpty().Max() + 1;

    /// <summary>The bytes that are kept: compressed JSON, the same for the same rows.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, CompressionLevel.Fastest))
            compressed.Write(ToJson());
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static DeliveredYear FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var compressed = new BrotliStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            var content = JsonSerializer.Deserialize(compressed, DeliveredJson.Default.KeptYear) ?? throw new JsonException();
            var rows = content.Rows.Select(static row => DeliveredRow.Of(row.Table, row.Line, row.Cells, row.From));
            return Of(OrganisationCode.Parse(content.Organisation), content.FiscalYear, rows);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("These bytes are not a delivered year.", exception);
        }
    }

    /// <summary>Fingerprint of the content (SHA-256 in hexadecimal), independent of how it is compressed.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(ToJson()));

    private byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(
        new KeptYear(Organisation.ToString(), FiscalYear, [.. Rows.Select(static row => new KeptRow(row.Table, row.Line, row.Cells, row.From))]),
        DeliveredJson.Default.KeptYear);
}

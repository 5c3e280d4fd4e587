using System.Collections.Immutable;
using System.Text.Json;

namespace Maatstaf.Lists.Mapping;

/// <summary>How a coordinator reads the list of the organisation: what columns mean, what holds for all lines, what words mean.</summary>
public sealed record ListMapping
{
    /// <summary>Which kind of list it is for.</summary>
    public required ListKind Kind { get; init; }

    /// <summary>Number of the row with the headings when the coordinator chose it; null = find it.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>What columns mean. A column that is not here is ignored.</summary>
    public ImmutableArray<ColumnChoice> Columns { get; init; } = [];

    /// <summary>Choice or text by field, for lines where the list says nothing.</summary>
    public ImmutableSortedDictionary<string, string> Defaults { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What words mean; kept apart, because a list of next year has other columns and the same words.</summary>
    public ValueMeanings Meanings { get; init; } = ValueMeanings.None;

    /// <summary>Kind of the document of the organisation that keeps the columns.</summary>
    public string ColumnsDocument => Kind switch { ListKind.Applications => "columns-applications", ListKind.Staff => "columns-staff", _ => "columns-use-cases" };

    /// <summary>Kind of the document of the organisation that keeps the meanings of words.</summary>
    public string MeaningsDocument => Kind switch { ListKind.Applications => "application-words", ListKind.Staff => "job-titles", _ => "use-case-words" };

    /// <summary>The same mapping with another meaning for a column.</summary>
    public ListMapping With(ColumnChoice column) =>
        this with { Columns = [.. Columns.Where(known => known.Heading != column.Heading || known.Occurrence != column.Occurrence), column] };

    /// <summary>The bytes that are kept for the organisation, without the meanings of words.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(
        new KeptMapping(Kind, HeaderRow, [.. Columns], new SortedDictionary<string, string>(Defaults, StringComparer.Ordinal)),
        MappingJson.Default.KeptMapping);

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static ListMapping FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var kept = JsonSerializer.Deserialize(bytes.Span, MappingJson.Default.KeptMapping) ?? throw new JsonException();
            return new() { Kind = kept.Kind, HeaderRow = kept.HeaderRow, Columns = [.. kept.Columns], Defaults = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).AddRange(kept.Defaults) };
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new InvalidDataException("These bytes are no mapping of columns.", exception);
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Maatstaf.Returns.Delivered;

/// <summary>A delivered year as it is kept.</summary>
internal sealed record KeptYear(string Organisation, int FiscalYear, IReadOnlyList<KeptRow> Rows);

/// <summary>A row as it is kept.</summary>
internal sealed record KeptRow(string Table, string Line, ImmutableSortedDictionary<string, string> Cells, Provenance From);

/// <summary>Writes and reads without looking at types while the program runs.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(KeptYear))]
internal sealed partial class DeliveredJson : JsonSerializerContext;

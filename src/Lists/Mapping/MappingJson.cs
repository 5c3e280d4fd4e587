using System.Text.Json.Serialization;

namespace Maatstaf.Lists.Mapping;

/// <summary>A mapping as it is kept.</summary>
internal sealed record KeptMapping(ListKind Kind, int? HeaderRow, IReadOnlyList<ColumnChoice> Columns, SortedDictionary<string, string> Defaults);

/// <summary>Writes and reads without looking at types while the program runs.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(KeptMapping))]
[JsonSerializable(typeof(Dictionary<string, SortedDictionary<string, string>>))]
internal sealed partial class MappingJson : JsonSerializerContext;

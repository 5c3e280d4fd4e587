using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatstaf.Ledger.Rules;

namespace Maatstaf.Ledger;

public sealed partial record LedgerSummary
{
    /// <summary>The kind of document under which a summary is kept.</summary>
    public const string DocumentKind = "ledger";

    /// <summary>The bytes that are kept: compressed JSON, the same for the same content.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(compressed, this, LedgerJson.Default.LedgerSummary);
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else.</exception>
    public static LedgerSummary FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var compressed = new BrotliStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(compressed, LedgerJson.Default.LedgerSummary) ?? throw new JsonException();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new InvalidDataException("These bytes are not the summary of a ledger.", exception);
        }
    }
}

/// <summary>Writes and reads without looking at types while the program runs.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(LedgerSummary))]
[JsonSerializable(typeof(LedgerRules))]

internal sealed partial class LedgerJson : JsonSerializerContext;

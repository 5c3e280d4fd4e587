using System.Text.Json;
using Maatstaf.Reference.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Json;

/// <summary>Reads a JSON file of a bounded size, and says in a sentence what is wrong with it.</summary>
internal static class BoundedJson
{
    private const int Deepest = 32;

    /// <summary>The content; null when it was refused.</summary>
    public static JsonDocument? Read(Stream stream, string file, int mostBytes, ReferenceFindings findings)
    {
        try
        {
            var bytes = Bytes(stream, mostBytes);
            if (bytes is null)
                findings.Add(ReferenceTooLarge.Check, file, SentenceFact.Count("limit", mostBytes));
            else if (bytes.Value.Span.IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
                findings.Add(ReferenceEmpty.Check, file);
            else
                return JsonDocument.Parse(bytes.Value, new JsonDocumentOptions { MaxDepth = Deepest });
        }
        catch (JsonException exception)
        {
            findings.Add(JsonMalformed.Check, file, SentenceFact.Number("line", (exception.LineNumber ?? 0) + 1));
        }
        catch (IOException)
        {
            findings.Add(ReferenceUnreadable.Check, file);
        }

        return null;
    }

    /// <summary>The text of a member; numbers as they are written, blanks around it taken away, empty when it is missing or null.</summary>
    public static string TextOf(this JsonElement element, string member) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => string.Empty,
        }
        : string.Empty;

    /// <summary>The entries of a list; none when the member is missing or no list.</summary>
    public static IEnumerable<JsonElement> EntriesOf(this JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static ReadOnlyMemory<byte>? Bytes(Stream stream, int most)
    {
        using var all = new MemoryStream();
        var part = new byte[1 << 14];
        int read;
        while ((read = stream.Read(part)) > 0)
        {
            if (all.Length + read > most)
                return null;
            all.Write(part, 0, read);
        }

        ReadOnlyMemory<byte> bytes = all.ToArray();
        return bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    }
}

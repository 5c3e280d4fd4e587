using System.Text.Json;

namespace Maatstaf.Reference.Cbs;

/// <summary>The address of the next page, out of an answer.</summary>
internal static class NextLink
{
    /// <summary>The address; null on the last page, and for what is no answer at all (the reader says what is wrong with it).</summary>
    public static string? In(ReadOnlyMemory<byte> content)
    {
        try
        {
            var reader = new Utf8JsonReader(content.Span);
            while (reader.Read())
            {
                var isLink = reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && (reader.ValueTextEquals("@odata.nextLink"u8) || reader.ValueTextEquals("odata.nextLink"u8));
                if (isLink && reader.Read() && reader.TokenType == JsonTokenType.String)
                    return reader.GetString();
            }

            return null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatstaf.Api.Replies;

/// <summary>How answers are written: names as camelCase, choices as kebab-case, numbers as numbers, moments in UTC.</summary>
internal static class ApiJson
{
    /// <summary>The settings.</summary>
    public static readonly JsonSerializerOptions Options = Configured(new JsonSerializerOptions());

    /// <summary>Makes settings of others those of the API, so that the description tells what is written.</summary>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        // Else the description says that a number may be a text too.
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        return options;
    }

    /// <summary>An answer as bytes.</summary>
    public static byte[] Write(object answer) => JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType(), Options);
}

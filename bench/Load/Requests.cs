using System.Globalization;

namespace Maatstaf.Bench.Load;

/// <summary>Reads answers to their end.</summary>
internal static class Requests
{
    /// <summary>Reads what is at an address.</summary>
    /// <returns>Its status, or why there is none.</returns>
    public static async Task<string> GetAsync(HttpClient reader, string address)
    {
        try
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            await using var body = await answer.Content.ReadAsStreamAsync();
            await body.CopyToAsync(Stream.Null);
            return StatusOf(answer);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            return exception.GetType().Name;
        }
    }

    /// <summary>A status as text.</summary>
    public static string StatusOf(HttpResponseMessage answer) => ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
}

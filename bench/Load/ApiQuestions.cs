using System.Text.Json;

namespace Maatstaf.Bench.Load;

/// <summary>What programs ask the API: figures of one indicator, sorted ones of a year, series, pages, indicators, of all published editions in turns.</summary>
internal sealed class ApiQuestions
{
    private const int Seed = 20260601, Count = 1000;
    private readonly string[] addresses;

    private ApiQuestions(string[] versions, string[] addresses) => (Versions, this.addresses) = (versions, addresses);

    /// <summary>The versions that are asked about.</summary>
    public IReadOnlyList<string> Versions { get; }

    /// <summary>The address of a question.</summary>
    public string this[int at] => addresses[at % Count];

    /// <summary>Looks at a site for what it can be asked; null when nothing is published there.</summary>
    public static async Task<ApiQuestions?> FindAsync(HttpClient reader)
    {
        string[] versions = [.. (await ItemsAsync(reader, "/api/v1/editions")).Select(static edition => edition.GetProperty("links").GetProperty("latest").GetString()!)];
        if (versions.Length == 0)
            return null;
        string[] indicators = [.. (await ItemsAsync(reader, "/api/v1/indicators?pageSize=1000")).Select(static one => one.GetProperty("id").GetString()!)];
        var dice = new Random(Seed);
        return new ApiQuestions(versions,
        [
            .. Enumerable.Range(0, Count).Select(at => (at % 5) switch
            {
                0 => $"{versions[at / 5 % versions.Length]}/figures?indicator={indicators[dice.Next(indicators.Length)]}&pageSize=100",
                1 => $"{versions[at / 5 % versions.Length]}/figures?statistic=headline&group=all&year={2010 + dice.Next(15)}&sort=-value",
                2 => $"{versions[at / 5 % versions.Length]}/series?indicator={indicators[dice.Next(indicators.Length)]}&group=all&statistic=headline",
                3 => $"{versions[at / 5 % versions.Length]}/figures?page={1 + dice.Next(100)}",
                _ => $"/api/v1/indicators/{indicators[dice.Next(indicators.Length)]}",
            }),
        ]);
    }

    private static async Task<JsonElement[]> ItemsAsync(HttpClient reader, string path)
    {
        using var document = JsonDocument.Parse(await reader.GetByteArrayAsync(new Uri(path, UriKind.Relative)));
        return [.. document.RootElement.GetProperty("items").EnumerateArray().Select(static item => item.Clone())];
    }
}

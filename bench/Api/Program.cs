using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

if (args is not [var address, .. var rest] || !Uri.TryCreate(address, UriKind.Absolute, out var site) || !site.IsLoopback
    || !int.TryParse(rest.ElementAtOrDefault(0) ?? "160", NumberStyles.None, CultureInfo.InvariantCulture, out var rate) || rate is < 1 or > 2000
    || !int.TryParse(rest.ElementAtOrDefault(1) ?? "30", NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is < 1 or > 600)
{
    Console.Error.WriteLine("usage: Api ADDRESS [REQUESTS-PER-SECOND] [SECONDS], where ADDRESS is a site on this computer with a published edition");
    return 2;
}

const int Seed = 20260601;
using var reader = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = site };
var editions = await AskAsync("/api/v1/editions");
if (editions.GetProperty("items").GetArrayLength() == 0)
{
    Console.Error.WriteLine("Nothing is published on this site yet.");
    return 1;
}

var version = editions.GetProperty("items")[0].GetProperty("links").GetProperty("latest").GetString()!;
var asset = (await reader.GetStringAsync(To("/"))).Split("href=\"").Select(static part => part.Split('"')[0]).First(static link => link.StartsWith("/assets/", StringComparison.Ordinal));
var questions = Questions(version, [.. (await AskAsync("/api/v1/indicators?pageSize=1000")).GetProperty("items").EnumerateArray().Select(static one => one.GetProperty("id").GetString()!)]);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{version}, {rate} requests/s for {seconds} s each, after 2 s that do not count"));
foreach (var question in questions.Take(50))
    await reader.GetByteArrayAsync(To(question));
_ = await MeasureAsync(_ => asset, 2);
_ = await MeasureAsync(at => questions[at % questions.Length], 2);
var still = await MeasureAsync(_ => asset, seconds);
var api = await MeasureAsync(at => questions[at % questions.Length], seconds);
Print("a file from memory", still);
Print("the API", api);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  p95 of the API / p95 of the file {At(api.Times, 0.95) / At(still.Times, 0.95):F1}"));
return api.Failed + still.Failed == 0 ? 0 : 1;

async Task<JsonElement> AskAsync(string path) => JsonDocument.Parse(await reader.GetByteArrayAsync(To(path))).RootElement;

// Requests begin at their own time, whether or not earlier ones are answered, as those of many people do.
async Task<(List<double> Times, int Failed)> MeasureAsync(Func<int, string> addressOf, int length)
{
    var (times, failed, clock) = (new ConcurrentBag<double>(), 0, Stopwatch.StartNew());
    var asked = new List<Task>();
    for (var at = 0; at < rate * length; at++)
    {
        var due = TimeSpan.FromSeconds(at / (double)rate);
        if (due > clock.Elapsed)
            await Task.Delay(due - clock.Elapsed);
        asked.Add(OneAsync(addressOf(at), due));
    }

    await Task.WhenAll(asked);
    return ([.. times.Order()], failed);

    async Task OneAsync(string path, TimeSpan due)
    {
        using var answer = await reader.GetAsync(To(path));
        _ = await answer.Content.ReadAsByteArrayAsync();
        times.Add((clock.Elapsed - due).TotalMilliseconds);
        if (!answer.IsSuccessStatusCode)
            Interlocked.Increment(ref failed);
    }
}

static string[] Questions(string version, string[] indicators)
{
    var dice = new Random(Seed);
    return
    [
        .. Enumerable.Range(0, 1000).Select(at => (at % 5) switch
        {
            0 => $"{version}/figures?indicator={indicators[dice.Next(indicators.Length)]}&pageSize=100",
            1 => $"{version}/figures?statistic=headline&group=all&year={2010 + dice.Next(15)}&sort=-value",
            2 => $"{version}/series?indicator={indicators[dice.Next(indicators.Length)]}&group=all&statistic=headline",
            3 => $"{version}/figures?page={1 + dice.Next(100)}",
            _ => $"/api/v1/indicators/{indicators[dice.Next(indicators.Length)]}",
        }),
    ];
}

static Uri To(string path) => new(path, UriKind.Relative);

static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];

static void Print(string what, (List<double> Times, int Failed) measured) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"  {what,-20} p50 {At(measured.Times, 0.5):F1}, p95 {At(measured.Times, 0.95):F1}, p99 {At(measured.Times, 0.99):F1}, maximum {measured.Times[^1]:F1} ms ({measured.Times.Count} answers, {measured.Failed} failed)"));

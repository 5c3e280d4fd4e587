using System.Globalization;

namespace Maatstaf.Bench.Load;

/// <summary>The same load on the API and on a file that the site has in memory.</summary>
internal static class ApiLoad
{
    private const double MostMilliseconds = 100;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(5);

    /// <summary>Measures; exit code 1 = a goal is missed.</summary>
    public static async Task<int> RunAsync(Uri site, int rate, TimeSpan length)
    {
        using var reader = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = site };
        if (await ApiQuestions.FindAsync(reader) is not { } questions)
        {
            Console.Error.WriteLine("Nothing is published on this site yet.");
            return 1;
        }

        var asset = (await reader.GetStringAsync(new Uri("/", UriKind.Relative))).Split("href=\"").Select(static part => part.Split('"')[0]).First(static link => link.StartsWith("/assets/", StringComparison.Ordinal));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", questions.Versions)}: {rate} requests/s for {length.TotalSeconds:F0} s each, after {Warm.TotalSeconds:F0} s that do not count"));
        await AskAsync(_ => asset, Warm);
        await AskAsync(at => questions[at], Warm);
        var still = await AskAsync(_ => asset, length);
        var api = await AskAsync(at => questions[at], length);
        Console.WriteLine(still.Line("a file from memory"));
        Console.WriteLine(api.Line("the API"));
        var (p95, wrong) = (api.At(0.95), api.Failed + api.Refused + still.Failed + still.Refused);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  p95 of the API / p95 of the file {p95 / still.At(0.95):F1}"));
        var met = p95 <= MostMilliseconds && wrong == 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(met ? "met" : "MISSED")}: p95 of the API at most {MostMilliseconds:F0} ms, no failure"));
        return met ? 0 : 1;

        async Task<Tally> AskAsync(Func<int, string> addressOf, TimeSpan span)
        {
            var tally = new Tally();
            await Pace.KeepAsync(rate, span, async (at, late) =>
            {
                var status = await Requests.GetAsync(reader, addressOf(at));
                tally.Add(status, late());
            });
            return tally;
        }
    }
}

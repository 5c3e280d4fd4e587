using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Maatstaf.Bench.Load;

/// <summary>
/// What happens on a site while an edition is open, all at once: readers of pages, programs, files, participants who look at their place, and
/// coordinators who deliver. Tells what was answered, and how the memory of the site grew.
/// </summary>
internal sealed partial class Soak
{
    private const double MostGrowth = 0.05;
    private const int MostPages = 400, MostFiles = 200, Round = 50;
    private static readonly HashSet<string> Files = [".csv", ".json", ".xlsx", ".parquet", ".zip", ".svg", ".png", ".docx", ".pptx"];
    private readonly HttpClient reader;
    private readonly ApiQuestions questions;
    private readonly string[] pages, files;
    private readonly Coordinator[] coordinators;
    private readonly Dictionary<string, Tally> tallies = [];
    private readonly ConcurrentDictionary<string, int> wrong = new();
    private int waited;

    private Soak(HttpClient reader, ApiQuestions questions, string[] pages, string[] files, Coordinator[] coordinators)
    {
        (this.reader, this.questions, this.pages, this.files, this.coordinators) = (reader, questions, pages, files, coordinators);
        foreach (var kind in (string[])["page", "API", "file", "participant's page", "delivery"])
            tallies.Add(kind, new Tally());
    }

    /// <summary>Measures; exit code 1 = a goal is missed.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">What was prepared.</param>
    /// <param name="process">The process of the site.</param>
    /// <param name="length">For how long.</param>
    /// <param name="rate">Requests that begin in a second, of which one in fifty is a delivery of some more requests.</param>
    public static async Task<int> RunAsync(Uri site, string folder, int process, TimeSpan length, int rate)
    {
        using var reader = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = site };
        if (await ApiQuestions.FindAsync(reader) is not { } questions)
        {
            Console.Error.WriteLine("Nothing is published on this site yet.");
            return 1;
        }

        // Everything is asked once before it counts, so that what is made once and kept is not taken for growth.
        var (pages, files) = await WalkAsync(reader);
        var edition = questions.Versions.Max(static version => int.Parse(version.Split('/')[^3], CultureInfo.InvariantCulture)) + 1;
        var ledger = await File.ReadAllBytesAsync(Directory.GetFiles(folder, "*.xaf").Single());
        var coordinators = new List<Coordinator>();
        foreach (var municipality in await File.ReadAllLinesAsync(Path.Combine(folder, Coordinator.List)))
            coordinators.Add(await Coordinator.SignInAsync(site, municipality, edition, ledger));
        var soak = new Soak(reader, questions, pages, files, [.. coordinators]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages, {files.Length} files, {coordinators.Count} coordinators; {rate} requests/s for {length.TotalMinutes:F0} minutes"));
        var exit = await soak.MeasureAsync(process, length, rate);
        coordinators.ForEach(static coordinator => coordinator.Dispose());
        return exit;
    }

    private async Task<int> MeasureAsync(int process, TimeSpan length, int rate)
    {
        var memory = new MemoryWatch(process, length);
        using var stop = new CancellationTokenSource();
        var watching = memory.WatchAsync(stop.Token);
        await Pace.KeepAsync(rate, length, BeginAsync);
        await stop.CancelAsync();
        await watching;
        foreach (var (kind, tally) in tallies)
            Console.WriteLine(tally.Line(kind));
        if (waited > 0)
            Console.WriteLine($"  {waited} deliveries were left out because the one before it of the same coordinator was under way");
        foreach (var (what, times) in wrong.OrderByDescending(static pair => pair.Value).Take(20))
            Console.WriteLine($"  {times} × {what}");
        memory.Print();
        var failed = tallies.Values.Sum(static tally => tally.Failed);
        var met = failed == 0 && memory.Growth <= MostGrowth;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(met ? "met" : "MISSED")}: growth at most {MostGrowth:P0} ({memory.Growth:P1}), no answer of 500 or more ({failed})"));
        return met ? 0 : 1;
    }

    /// <summary>In fifty: one delivery, nine pages of participants, ten questions to the API, five files, and pages.</summary>
    private Task BeginAsync(int at, Func<TimeSpan> late) => (at % Round, at / Round) switch
    {
        (0, var round) => DeliverAsync(coordinators[round % coordinators.Length]),
        (< 10 and var place, var round) => CoordinatorAsync(coordinators[(round + place) % coordinators.Length], at, late),
        (< 20, _) => ReadAsync("API", questions[at], late),
        (< 25, _) => ReadAsync("file", files[at % files.Length], late),
        _ => ReadAsync("page", pages[at % pages.Length], late),
    };

    private async Task ReadAsync(string kind, string address, Func<TimeSpan> late) => Count(kind, address, await Requests.GetAsync(reader, address), late());

    private async Task CoordinatorAsync(Coordinator coordinator, int at, Func<TimeSpan> late)
    {
        var address = coordinator.Pages[at % Round % coordinator.Pages.Count];
        Count("participant's page", address, await coordinator.LookAsync(address), late());
    }

    private async Task DeliverAsync(Coordinator coordinator)
    {
        if (!await coordinator.DeliverAsync((address, status, took) => Count("delivery", address, status, took)))
            Interlocked.Increment(ref waited);
    }

    private void Count(string kind, string address, string status, TimeSpan took)
    {
        tallies[kind].Add(status, took);
        if (status[0] is not ('2' or '3'))
            wrong.AddOrUpdate($"{status} {address}", 1, static (_, known) => known + 1);
    }

    /// <summary>Follows the links of the site from its start in both languages.</summary>
    private static async Task<(string[] Pages, string[] Files)> WalkAsync(HttpClient reader)
    {
        var (pages, files, waiting, known) = (new List<string>(), new List<string>(), new Queue<string>(["/", "/en/"]), new HashSet<string>(["/", "/en/"]));
        while (waiting.TryDequeue(out var address))
        {
            var isFile = Files.Contains(Path.GetExtension(address));
            if ((isFile ? files.Count == MostFiles : pages.Count == MostPages) || Path.GetExtension(address) is ".pdf" || address.StartsWith("/api", StringComparison.Ordinal))
                continue;
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            if (!answer.IsSuccessStatusCode)
                continue;
            (isFile ? files : pages).Add(address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (Match link in Link().Matches(await answer.Content.ReadAsStringAsync()))
            {
                if (known.Add(link.Groups[1].Value))
                    waiting.Enqueue(link.Groups[1].Value);
            }
        }

        return ([.. pages], [.. files]);
    }

    [GeneratedRegex("(?:href|src)=\"(/[^\"#?]*)")]
    private static partial Regex Link();
}

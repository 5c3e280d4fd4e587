using System.Net;
using System.Net.Sockets;
using Maatstaf.Cli;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>The demo as its user starts it, on a database of its own, and the invented people with a browser each.</summary>
internal sealed class DeskTour : IAsyncDisposable
{
    /// <summary>Who is not signed in.</summary>
    public const string Nobody = "niemand";

    private const int Width = 1024, Height = 800;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-tour-");
    private readonly CancellationTokenSource stopping = new();
    private readonly Dictionary<(string Who, bool Script), IPage> pages = [];
    private readonly string address = $"http://localhost:{FreePort()}";
    private readonly IBrowser browser;
    private readonly Task<int> demo;

    private DeskTour(IBrowser browser)
    {
        this.browser = browser;
        demo = CommandLine.Root(new Terminal(Language.Dutch)).Parse(["demo", "--data", folder.FullName, "--url", address])
            .InvokeAsync(new System.CommandLine.InvocationConfiguration { EnableDefaultExceptionHandler = false }, stopping.Token);
    }

    /// <summary>What the browser complained about.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Starts the demo.</summary>
    public static async Task<DeskTour> StartAsync(IBrowser browser)
    {
        var tour = new DeskTour(browser);
        using var http = new HttpClient();
        while (!await AnswersAsync(http, tour.address))
        {
            if (tour.demo.IsCompleted)
                throw new InvalidOperationException($"The demo stopped with {await tour.demo}.");
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }

        return tour;
    }

    /// <summary>The page of somebody of the demo, signed in; the same one every time.</summary>
    public async Task<IPage> AsAsync(string who, bool script = true)
    {
        if (pages.TryGetValue((who, script), out var known))
            return known;
        var page = pages[(who, script)] = await OpenAsync(script);
        if (who == Nobody)
            return page;
        await page.GotoAsync("/inloggen");
        await page.ClickAsync($"button[name=wie][value='{who}']");
        return page;
    }

    /// <summary>A page in a browser of its own.</summary>
    public async Task<IPage> OpenAsync(bool script = true)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            JavaScriptEnabled = script,
            ColorScheme = ColorScheme.Light,
            Locale = "nl-NL",
            ViewportSize = new ViewportSize { Width = Width, Height = Height },
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Complaints.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add($"{page.Url}: {error}");
        return page;
    }

    /// <summary>An address as somebody sees it.</summary>
    public async Task<IPage> GoAsync(string who, string path)
    {
        var page = await AsAsync(who);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>An address in the browser of somebody who need not be of the demo.</summary>
    public async Task<IPage> OpenAsAsync(string who, string path)
    {
        if (!pages.ContainsKey((who, true)))
            pages[(who, true)] = await OpenAsync();
        return await GoAsync(who, path);
    }

    /// <summary>The link in the newest letter to somebody, from the page with the e-mail of the demo.</summary>
    public async Task<string> LinkInLetterAsync(string to, string path)
    {
        var page = await GoAsync("beheerder", "/beheer/post");
        var link = page.Locator("article.letter", new() { HasText = to }).Locator($"a[href*='{path}']").First;
        return new Uri((await link.GetAttributeAsync("href"))!).PathAndQuery;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Task.WhenAny(demo, Task.Delay(TimeSpan.FromSeconds(30)));
        stopping.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string address)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address + "/inloggen"), TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // Letters hold whole addresses, so the port must be known before the site listens.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

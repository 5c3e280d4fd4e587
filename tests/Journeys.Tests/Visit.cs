using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>A reader with a browser of a certain width, who writes down every complaint of the browser and every address it asks for.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly DemoSite site;
    private readonly IBrowserContext browser;
    private readonly bool hasScript;

    private Visit(DemoSite site, IBrowserContext browser, IPage page, bool hasScript)
    {
        this.site = site;
        this.browser = browser;
        this.hasScript = hasScript;
        Page = page;
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public static async Task<Visit> StartAsync(DemoSite site, int width = 1280, bool script = true)
    {
        var browser = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = ColorScheme.Light,
            JavaScriptEnabled = script,
            AcceptDownloads = true,
        });
        return new Visit(site, browser, await browser.NewPageAsync(), script);
    }

    public async Task GoAsync(string address)
    {
        var answer = await Page.GotoAsync(site.Address + address);
        answer!.Ok.ShouldBeTrue(address);
        if (hasScript)
            await Page.WaitForSelectorAsync("html[data-ready]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
    }

    public async ValueTask DisposeAsync() => await browser.DisposeAsync();
}

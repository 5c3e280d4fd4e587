using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>
/// Somebody at work in a browser of their own. Every click is counted, every page that is left or looked at is held against the rules,
/// and every complaint of the browser is written down.
/// </summary>
internal sealed partial class DeskVisit
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Shapes of pages that were held against the rules, with the width at which: where a text stands, another text breaks no other rule.</summary>
    private static readonly ConcurrentDictionary<(int Width, string Shape), bool> Examined = new();

    private readonly List<string> faults = [];
    private readonly HashSet<string> seen = [];
    private readonly IPage examined;
    private readonly int width;
    private string copy = string.Empty;

    private DeskVisit(IPage page, IPage examined, int width)
    {
        (Page, this.examined, this.width) = (page, examined, width);
        page.Console += (_, message) =>
        {
            // A form that is refused answers 422, and the browser remarks on it.
            if (!message.Text.Contains("status of 422", StringComparison.Ordinal))
                faults.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
    }

    /// <summary>The page that is open.</summary>
    public IPage Page { get; }

    /// <summary>Clicks so far. A field to type in is one, a file to choose is two.</summary>
    public int Clicks { get; private set; }

    /// <summary>Addresses of the pages that were held against the rules.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    /// <summary>Opens the page for signing in.</summary>
    public static async Task<DeskVisit> StartAsync(DeliverySite site, bool script = true, int width = 1440)
    {
        var page = await site.OpenAsync(script, width);
        if (script)
            return new DeskVisit(page, page, width);
        // The rules are a script. A page without scripts is examined as a copy: what stands in it, with its stylesheets, and none of its scripts.
        var examined = await site.OpenAsync(width: width);
        var visit = new DeskVisit(page, examined, width);
        await examined.RouteAsync("**/*", route => route.Request.IsNavigationRequest
            ? route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = visit.copy })
            : route.ContinueAsync());
        return visit;
    }

    /// <summary>Signs in on the page that is open.</summary>
    public async Task SignInAsync(string email, string password = DeliverySite.Password)
    {
        await TypeAsync("input[name=email]", email);
        await TypeAsync("input[name=wachtwoord]", password);
        await FollowAsync(Page.Locator("form:has(input[name=wachtwoord]) button").First);
    }

    /// <summary>Types an address.</summary>
    public async Task GoAsync(string address)
    {
        await LookAsync();
        (await Page.GotoAsync(address))!.Ok.ShouldBeTrue(address);
    }

    /// <summary>Clicks what leads to another page, or to this one again.</summary>
    public async Task FollowAsync(ILocator where)
    {
        await LookAsync();
        Clicks++;
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        await where.ClickAsync();
        await loaded.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Page.Load -= Loaded;
    }

    /// <summary>Follows a link or presses a button by its name.</summary>
    public Task FollowAsync(AriaRole role, string name) => FollowAsync(Page.GetByRole(role, new() { Name = name, Exact = true }).Last);

    /// <summary>Fills in a field.</summary>
    public Task TypeAsync(string field, string text) => TypeAsync(Page.Locator(field), text);

    /// <summary>Fills in a field.</summary>
    public async Task TypeAsync(ILocator field, string text)
    {
        await field.FillAsync(text);
        Clicks++;
    }

    /// <summary>Chooses a file.</summary>
    public async Task ChooseFileAsync(string name, byte[] content)
    {
        await Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        Clicks += 2;
    }

    /// <summary>Holds the page as it is now against the rules.</summary>
    public async Task LookAsync()
    {
        var address = Page.Url;
        seen.Add(address);
        if (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
            faults.Add($"{address} is wider than {width}");
        var content = await Page.ContentAsync();
        if (!Examined.TryAdd((width, ShapeOf(content)), true))
            return;
        if (examined != Page)
        {
            copy = Scripts().Replace(content, string.Empty);
            await examined.GotoAsync(address);
        }

        // Halfway down a page the header that stays in sight covers whatever passes under it.
        await examined.EvaluateAsync("scrollTo(0, 0)");
        faults.AddRange((await AccessibilityRules.BrokenAsync(examined, AccessibilityRules.Everything)).Select(rule => $"{address}: {rule}"));
    }

    /// <summary>Nothing on any page broke a rule, and the browser had nothing to say.</summary>
    public async Task ShouldHaveBeenWellAsync()
    {
        await LookAsync();
        faults.ShouldBeEmpty();
    }

    /// <summary>The elements of a page with whether they say something, not what; of equal rows one.</summary>
    private static string ShapeOf(string html)
    {
        var withoutTexts = Digits().Replace(Values().Replace(Texts().Replace(html, ">.<"), "$1=\".\""), string.Empty);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(EqualRows().Replace(withoutTexts, "$1"))));
    }

    [GeneratedRegex(@">[^<]*\S[^<]*<")]
    private static partial Regex Texts();

    [GeneratedRegex(@"( (?:value|href|src|content|action|title|placeholder|data-[a-z-]+|aria-label))=""[^""]+""")]
    private static partial Regex Values();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(<(tr|li|option)\b(?:(?!</?\2\b).)*</\2>)\1+", RegexOptions.Singleline)]
    private static partial Regex EqualRows();

    // What stands there for browsers without scripts is read as part of the page.
    [GeneratedRegex("<script.*?</script>|</?noscript>", RegexOptions.Singleline)]
    private static partial Regex Scripts();
}

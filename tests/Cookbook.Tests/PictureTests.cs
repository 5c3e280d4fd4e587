using Maatstaf.Journeys_Tests;
using Maatstaf.Pages;
using Maatstaf.Reports;
using Maatstaf.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests;

/// <summary>Every figure has a picture, and drawing it today gives one that shows something.</summary>
public sealed class PictureTests(DemoFigures demo)
{
    // A chart is as wide as the window less the margins of the page.
    private const int ChartWidth = 720, WindowWidth = 782, MostBytesTogether = 1_500_000;

    /// <summary>How many colours a picture has, and which share of it is not its ground.</summary>
    private const string Look = """
        async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas.drawImage(image, 0, 0);
          const counts = new Map();
          for (const pixel of new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
          return { width: image.width, colours: counts.size, inked: 1 - Math.max(...counts.values()) / (image.width * image.height) };
        }
        """;

    private sealed class Seen
    {
        public int Width { get; set; }

        public int Colours { get; set; }

        public double Inked { get; set; }

        // A line and its axis ink one or two in a hundred; only text and edges give a picture many shades.
        public void ShouldShowSomething(string name)
        {
            Width.ShouldBeInRange(ChartWidth - 20, ChartWidth + 20, name);
            Colours.ShouldBeGreaterThan(20, name);
            Inked.ShouldBeGreaterThan(0.01, name);
        }
    }

    [Fact]
    public async Task Every_figure_is_drawn_today_and_its_one_kept_picture_shows_something()
    {
        await using var site = SiteHost.Build(new(demo.ForEveryone, TrendReportBuilder.Build(demo.ForEveryone, demo.Catalogue), demo.Catalogue), new SiteOptions { Urls = "http://127.0.0.1:0" });
        await site.StartAsync(TestContext.Current.CancellationToken);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await TestBrowser.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = WindowWidth, Height = 900 }, ColorScheme = ColorScheme.Light, Locale = "nl-NL" });
        await page.GotoAsync(site.Urls.Single() + Address.Report(demo.Report.Edition));
        await page.WaitForSelectorAsync("html[data-ready]", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        var drawn = new Dictionary<string, byte[]>();
        foreach (var figure in demo.Figures)
            drawn[figure.Id] = await page.Locator($"#{figure.Id} .chart").ScreenshotAsync(new LocatorScreenshotOptions { Animations = ScreenshotAnimations.Disabled });
        Renew(drawn);
        TheFolderShouldHoldNothingElse();

        var desk = await browser.NewPageAsync();
        (await LookAsync(desk, await desk.ScreenshotAsync())).Colours.ShouldBe(1, "an empty page must be seen as blank");
        foreach (var (id, picture) in drawn)
        {
            (await LookAsync(desk, picture)).ShouldShowSomething($"{id} as drawn");
            var kept = Book.PathOf(DemoFigures.PictureOf(id));
            File.Exists(kept).ShouldBeTrue($"docs/cookbook has no picture of {id}: {Book.HowToRenew}");
            (await LookAsync(desk, await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken))).ShouldShowSomething($"{id} as kept");
        }
    }

    private void TheFolderShouldHoldNothingElse()
    {
        var pictures = demo.Catalogue.Figures.Select(static figure => DemoFigures.PictureOf(figure.Id));
        Book.Files.Where(static file => !file.EndsWith(".md", StringComparison.Ordinal)).ShouldBe(pictures, ignoreOrder: true, $"docs/cookbook holds too much or too little: {Book.HowToRenew}");
        Book.Files.Sum(static file => new FileInfo(Book.PathOf(file)).Length).ShouldBeLessThan(MostBytesTogether);
    }

    private static void Renew(Dictionary<string, byte[]> drawn)
    {
        if (!Book.Renews)
            return;
        foreach (var old in Book.Files.Where(static file => file.EndsWith(".png", StringComparison.Ordinal)).ToArray())
            File.Delete(Book.PathOf(old));
        foreach (var (id, picture) in drawn)
            File.WriteAllBytes(Book.PathOf(DemoFigures.PictureOf(id)), picture);
    }

    private static async Task<Seen> LookAsync(IPage desk, byte[] picture) => await desk.EvaluateAsync<Seen>(Look, Convert.ToBase64String(picture));
}

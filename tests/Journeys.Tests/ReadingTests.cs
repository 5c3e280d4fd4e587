using Maatstaf.Pages;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>What a reader does: with a keyboard, on a phone, without script, with a strict browser.</summary>
public sealed class ReadingTests(DemoSite site)
{
    private string Report => Address.Report(site.Report.Edition);

    [Fact]
    public async Task Every_figure_is_drawn_within_its_place()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.GoAsync(Report);
        var drawn = await visit.Page.EvaluateAsync<bool[]>(
            "[...document.querySelectorAll('.chart')].map((chart) => chart.querySelectorAll('svg path').length > 3 && [...chart.querySelectorAll('text')].every((text) => text.getBoundingClientRect().right <= chart.getBoundingClientRect().right + 1))");
        drawn.Length.ShouldBe(site.Report.Figures.Count());
        drawn.ShouldAllBe(static whole => whole);
    }

    [Fact]
    public async Task Without_script_the_tables_stand_for_the_charts()
    {
        await using var visit = await Visit.StartAsync(site, script: false);
        await visit.GoAsync(Report);
        (await visit.Page.Locator(".figure:not(.board) table").CountAsync()).ShouldBe(site.Report.Figures.Count());
        foreach (var table in await visit.Page.Locator(".figure:not(.board) table").AllAsync())
            (await table.IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator(".chart >> visible=true").CountAsync()).ShouldBe(0);
        (await visit.Page.Locator("button >> visible=true").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_first_tab_skips_to_the_content()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.GoAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        (await Focused(visit.Page)).ShouldBe("#inhoud");
        (await visit.Page.Locator(".skip-link").IsVisibleAsync()).ShouldBeTrue();
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("inhoud");
    }

    [Fact]
    public async Task A_table_opens_and_scrolls_with_the_keyboard()
    {
        await using var visit = await Visit.StartAsync(site, 390);
        await visit.GoAsync(Address.Figure(site.Report.Figures.First().Id));
        var table = visit.Page.Locator(".with-table table");
        (await table.IsVisibleAsync()).ShouldBeFalse();
        await visit.Page.Locator(".with-table summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        (await table.IsVisibleAsync()).ShouldBeTrue();
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("table-region");
    }

    [Fact]
    public async Task Indicators_are_found_by_typing_and_sorted_by_their_heads()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.GoAsync(Address.Indicators);
        var rows = visit.Page.Locator("#indicators tbody tr >> visible=true");
        var all = await rows.CountAsync();
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("saas bedrijfsvoering");
        (await rows.CountAsync()).ShouldBeInRange(1, 3);
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync(string.Empty);
        (await rows.CountAsync()).ShouldBe(all);
        await visit.Page.Locator("#indicators th button").First.ClickAsync();
        (await visit.Page.Locator("#indicators th").First.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        var names = await visit.Page.Locator("#indicators tbody th").AllInnerTextsAsync();
        names.ShouldBe(names.Order(StringComparer.Create(new System.Globalization.CultureInfo("nl"), ignoreCase: false)));
    }

    [Theory]
    [InlineData("png", "image/png")]
    [InlineData("svg", "image/svg+xml")]
    public async Task A_figure_is_taken_away_as_a_picture(string form, string type)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.GoAsync(Address.Figure(site.Report.Figures.First().Id));
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator($"[data-picture={form}]").ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        bytes.Length.ShouldBeGreaterThan(5000, type);
        if (form == "svg")
            System.Text.Encoding.UTF8.GetString(bytes).ShouldNotContain("var(");
        visit.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Address.Start)]
    [InlineData(Address.Method)]
    [InlineData("/figuren/figuur-1")]
    [InlineData("/indicatoren/ict.cost-per-inhabitant")]
    public async Task The_other_language_is_a_click_away_on_the_same_page(string path)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.GoAsync(path);
        await visit.Page.Locator(".language a").ClickAsync();
        new Uri(visit.Page.Url).AbsolutePath.ShouldBe(Address.In(Vocabulary.Language.English, path));
        (await visit.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.getAttribute('href')");
}

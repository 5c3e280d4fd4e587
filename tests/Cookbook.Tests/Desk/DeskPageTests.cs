using System.Text;
using Maatstaf.Desk;
using Maatstaf.Journeys_Tests;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Every page for who signs in stands in the cookbook once, as the demo shows it today, and breaks no rule.</summary>
public sealed class DeskPageTests
{
    private const string File = "desk.md", Pictures = "desk";
    private const int Width = 1024, Phone = 390;
    private const long MostBytesTogether = 4_000_000;

    /// <summary>A picture of text becomes a third of its size, and how many colours it has.</summary>
    private const string Shrink = """
        async (data) => {
          const image = new Image();
          image.src = `data:image/${data.startsWith('iVBOR') ? 'png' : 'webp'};base64,${data}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const drawn = canvas.getContext('2d');
          drawn.drawImage(image, 0, 0);
          const colours = new Set(new Uint32Array(drawn.getImageData(0, 0, image.width, image.height).data.buffer)).size;
          return { width: image.width, colours, webp: canvas.toDataURL('image/webp', 0.7).split(',')[1] };
        }
        """;

    private static IReadOnlyList<DeskRecipe> Recipes { get; } = [.. AccountRecipes.All, .. DeliveryRecipes.All, .. PracticeRecipes.All, .. TeamRecipes.All, .. PlaceRecipes.All, .. ImproveRecipes.All];

    [Fact]
    public void The_page_of_the_desk_is_what_the_recipes_say() => Book.HoldOrRenew(File, Page());

    [Fact]
    public void Every_page_is_in_the_cookbook_once_and_nothing_else()
    {
        var pages = typeof(DeskPart).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DeskPart)) && !type.IsAbstract && (type.Name.EndsWith("Page", StringComparison.Ordinal) || type.Name == "RefusalView"))
            .Select(static type => type.Name);
        Recipes.Select(static recipe => recipe.Page).ShouldBe(pages, ignoreOrder: true, "give the new page its recipe in AccountRecipes, DeliveryRecipes, PracticeRecipes, TeamRecipes or PlaceRecipes");
        Book.IdsIn(Page()).ShouldBe(Recipes.Select(static recipe => recipe.Page));
        Book.FilesIn(Pictures).ShouldBe(Recipes.Select(static recipe => recipe.Picture), ignoreOrder: true, $"docs/cookbook/desk holds too much or too little: {Book.HowToRenew}");
        Book.FilesIn(Pictures).Sum(static file => new FileInfo(Book.PathOf(Path.Combine(Pictures, file))).Length).ShouldBeLessThan(MostBytesTogether);
    }

    [Fact]
    public async Task Every_page_opens_breaks_no_rule_fits_a_phone_and_its_kept_picture_shows_something()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await TestBrowser.LaunchAsync(playwright);
        await using var tour = await DeskTour.StartAsync(browser);
        var table = await browser.NewPageAsync();
        var faults = new List<string>();
        if (Book.Renews)
            Book.Empty(Pictures);
        foreach (var recipe in Recipes)
        {
            var page = await recipe.OpenAsync(tour);
            await page.Locator($"body[data-page={recipe.Page}]").WaitForAsync();
            faults.AddRange(await FaultsOfAsync(recipe, page));
            var seen = await LookAsync(table, await page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled }));
            seen.Colours.ShouldBeGreaterThan(20, recipe.Page);
            if (Book.Renews)
                Book.Keep(Pictures, recipe.Picture, Convert.FromBase64String(seen.Webp));
            var kept = await LookAsync(table, await System.IO.File.ReadAllBytesAsync(Book.PathOf(Path.Combine(Pictures, recipe.Picture)), TestContext.Current.CancellationToken));
            kept.Width.ShouldBe(Width, recipe.Picture);
            kept.Colours.ShouldBeGreaterThan(20, recipe.Picture);
        }

        faults.ShouldBeEmpty();
        // A page that is not there and a form that is refused are so on purpose.
        tour.Complaints.Where(static text => !text.Contains("Failed to load resource", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> FaultsOfAsync(DeskRecipe recipe, IPage page)
    {
        await page.SetViewportSizeAsync(Phone, 800);
        var isWide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > Phone;
        await page.SetViewportSizeAsync(Width, 800);
        string[] wide = isWide ? [$"{recipe.Page} is wider than {Phone}"] : [];
        // The rules are a script: a page without scripts is held against them in the browser tests of the delivery.
        if (recipe.Page is "ConflictPage" or "RefusalPage")
            return wide;
        await page.EvaluateAsync("scrollTo(0, 0)");
        return [.. wide, .. (await AccessibilityRules.BrokenAsync(page, AccessibilityRules.Everything)).Select(rule => $"{recipe.Page}: {rule}")];
    }

    private static async Task<Seen> LookAsync(IPage table, byte[] picture) => await table.EvaluateAsync<Seen>(Shrink, Convert.ToBase64String(picture));

    private static string Page()
    {
        var page = new StringBuilder($"""
            # Every page for who signs in

            Each page of delivering, checking, practices, accounts, administration and the own place, as the demo shows it. Pages of a return begin with `/levering/{"{editie}/{organisatie}"}`.
            The tests write this page, open every page, hold it against the rules for accessibility and check the pictures. When it no longer fits, {Book.HowToRenew}.


            """);
        foreach (var recipe in Recipes)
        {
            page.Append($"## `{recipe.Page}`\n\n- nl: {recipe.Does.Dutch} ({recipe.Who.Dutch})\n- en: {recipe.Does.English} ({recipe.Who.English})\n- `{recipe.Address}`\n\n");
            page.Append($"![{recipe.Page}: {recipe.Does.Dutch}]({Pictures}/{recipe.Picture})\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private sealed class Seen
    {
        public int Width { get; set; }

        public int Colours { get; set; }

        public string Webp { get; set; } = string.Empty;
    }
}

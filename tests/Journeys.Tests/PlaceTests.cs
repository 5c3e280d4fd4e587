using Maatstaf.Delivery.People;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>Participants who look where they stand: small and large, in a partnership, new this year; in both languages, on a screen and a phone.</summary>
public sealed class PlaceTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    private const string Root = "/uw-gemeente", Small = "GM9076", Large = "GM9060", Member = "GM9037", New = "GM9083";

    // The first page of all waits until the figures of participants were protected.
    private const float Patience = 600_000;

    [Theory]
    [InlineData(Small, 390, true, "")]
    [InlineData(Large, 1440, true, "/en")]
    [InlineData(Member, 1440, false, "")]
    [InlineData(New, 390, false, "/en")]
    public async Task A_participant_goes_from_the_headline_to_the_lines(string organisation, int width, bool script, string language)
    {
        var visit = await VisitAsync(organisation, width, script);
        await OpenAsync(visit, language + Root);
        visit.Page.Url.ShouldEndWith($"{language}{Root}/{organisation}");
        (await visit.Page.Locator(".lead").First.InnerTextAsync()).ShouldContain("€");
        (await visit.Page.Locator("svg.history").CountAsync()).ShouldBe(4);
        await visit.FollowAsync(visit.Page.Locator(".place-table .level-1 td a").First);
        await VisibleAsync(visit, "FigurePage");
        (await visit.Page.Locator("#regels").CountAsync()).ShouldBe(1);
        foreach (var (link, page) in ((string, string)[])[("verschil", "GapPage"), ("vergelijken", "PeersPage"), ("trechter", "FunnelPage"), ("volwassenheid", "MaturityPage")])
        {
            await visit.FollowAsync(visit.Page.Locator($".sub-nav a[href*='/{link}']"));
            await VisibleAsync(visit, page);
        }

        await visit.Page.SelectOptionAsync("#groep", "groep=buren");
        await visit.FollowAsync(visit.Page.Locator(".choose-group button"));
        visit.Page.Url.ShouldContain("groep=buren");
        await visit.ShouldHaveBeenWellAsync();
    }

    [Fact]
    public async Task Without_script_a_group_is_made_by_searching_and_ticking_and_comes_back_after_it_was_deleted()
    {
        var visit = await VisitAsync(Member, 390, script: false, "zoekt");
        await OpenAsync(visit, $"{Root}/{Member}/vergelijken");
        await visit.FollowAsync(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Een eigen groep maken" }));
        await visit.TypeAsync("#naam", "Aan het water");
        await visit.Page.CheckAsync("#lid-GM9014");
        await visit.TypeAsync("#zoek", "zomp");
        await visit.FollowAsync(AriaRole.Button, "Zoeken");
        (await visit.Page.InputValueAsync("#naam")).ShouldBe("Aan het water");
        (await visit.Page.Locator("#leden input").CountAsync()).ShouldBe(2);
        await visit.Page.CheckAsync("#lid-GM9083");
        await visit.FollowAsync(AriaRole.Button, "Groep bewaren");
        await visit.Page.Locator(".done").WaitForAsync();
        var address = await visit.Page.InputValueAsync("#adres");
        await visit.GoAsync(new Uri(address).PathAndQuery);
        (await visit.Page.Locator("#groep option[selected]").InnerTextAsync()).ShouldBe("Aan het water");
        await visit.FollowAsync(visit.Page.Locator(".sub-nav a[href*='/vergelijken']"));
        await visit.FollowAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Verwijderen" }));
        (await visit.Page.Locator("h3").CountAsync()).ShouldBe(0);
        await visit.FollowAsync(AriaRole.Button, "Terugzetten");
        (await visit.Page.Locator("h3").InnerTextAsync()).ShouldBe("Aan het water");
        await visit.ShouldHaveBeenWellAsync();
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_group_is_made_and_looked_at()
    {
        var visit = await VisitAsync(Large, 1440, script: true, "toetst");
        await OpenAsync(visit, $"{Root}/{Large}/vergelijken");
        var page = visit.Page;
        await PressAsync(page, "main .actions a[href*='/vergelijken/groep']:not([href*='leden='])", "Enter");
        await VisibleAsync(visit, "GroupFormPage");
        await ReachAsync(page, "#naam");
        await page.Keyboard.TypeAsync("Mijn groep");
        await PressAsync(page, "#lid-GM9014", "Space");
        await PressAsync(page, "button[value=bewaar]", "Enter");
        await page.Locator(".done").WaitForAsync();
        await PressAsync(page, "main .actions a.button", "Enter");
        await VisibleAsync(visit, "PlacePage");
        (await page.Locator("#groep option[selected]").InnerTextAsync()).ShouldBe("Mijn groep");
        await PressAsync(page, ".place-table td a", "Enter");
        await VisibleAsync(visit, "FigurePage");
        await visit.ShouldHaveBeenWellAsync();
    }

    [Fact]
    public async Task Somebody_of_a_partnership_sees_it_and_only_the_members_that_are_theirs()
    {
        await site.AddAsync("verband", (Role.Coordinator, "SV02"), (Role.Reader, Member));
        var visit = await DeskVisit.StartAsync(site);
        await visit.SignInAsync("verband@voorbeeld.example");
        await OpenAsync(visit, $"{Root}/{Member}");
        await visit.GoAsync(Root);
        await visit.FollowAsync(AriaRole.Link, "Samenwerking Stedenrand");
        await VisibleAsync(visit, "PartnershipPage");
        (await visit.Page.Locator("main ul a").AllInnerTextsAsync()).ShouldBe(["Merelstede"]);
        await visit.FollowAsync(AriaRole.Link, "Merelstede");
        await VisibleAsync(visit, "PlacePage");
        await visit.ShouldHaveBeenWellAsync();
        (await visit.Page.GotoAsync($"{Root}/GM9042"))!.Status.ShouldBe(404);
    }

    private async Task<DeskVisit> VisitAsync(string organisation, int width, bool script, string name = "kijkt")
    {
        await site.AddAsync($"{name}{organisation}", (Role.Coordinator, organisation));
        var visit = await DeskVisit.StartAsync(site, script, width);
        await visit.SignInAsync($"{name}{organisation}@voorbeeld.example");
        return visit;
    }

    /// <summary>Opens a page; who comes first waits until the figures of participants are there, on a page that renews itself.</summary>
    private static async Task OpenAsync(DeskVisit visit, string path)
    {
        visit.Page.SetDefaultNavigationTimeout(Patience);
        await visit.GoAsync(path);
        await visit.Page.Locator("body:not([data-page=WaitingPage])").WaitForAsync(new LocatorWaitForOptions { Timeout = Patience });
    }

    private static Task VisibleAsync(DeskVisit visit, string page) => visit.Page.Locator($"body[data-page={page}]").WaitForAsync();

    /// <summary>Goes to an element with the Tab key, and presses a key there.</summary>
    private static async Task PressAsync(IPage page, string selector, string key)
    {
        await ReachAsync(page, selector);
        await page.Keyboard.PressAsync(key);
    }

    private static async Task ReachAsync(IPage page, string selector)
    {
        for (var step = 0; step < 300; step++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"{selector} is not reached with the Tab key.");
    }
}

using Maatstaf.Delivery.People;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>What if and contracts in a browser: without scripts on a phone, with the keyboard, and every page held against the rules.</summary>
public sealed class ImproveTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    private const string Large = "GM9037";

    [Fact]
    public async Task A_municipality_calculates_saves_and_compares_without_scripts_on_a_phone()
    {
        await site.AddAsync("rekenaar", (Role.Reader, Large));
        var visit = await DeskVisit.StartAsync(site, script: false, width: 390);
        await visit.SignInAsync("rekenaar@voorbeeld.example");
        await CalculateAsync(visit, $"/uw-gemeente/{Large}/wat-als");

        await visit.FollowAsync(visit.Page.Locator(".lever-table").First.GetByRole(AriaRole.Link).First);
        await visit.Page.Locator("input[name=naar1][value=eigen]").CheckAsync();
        await visit.TypeAsync("input[name=waarde1]", "veel");
        await visit.FollowAsync(AriaRole.Button, "Rekenen");
        (await visit.Page.Locator(".problems").InnerTextAsync()).ShouldContain("vul een getal in");
        await visit.TypeAsync("input[name=waarde1]", "1");
        await visit.TypeAsync("input[name=jaren1]", "3");
        await visit.FollowAsync(AriaRole.Button, "Rekenen");
        (await visit.Page.Locator("#uitkomst").InnerTextAsync()).ShouldContain("per jaar minder");
        (await visit.Page.Locator(".outcome-chart rect.outcome-kept").CountAsync()).ShouldBe(5, "now, three double years, after");

        await SaveAsync(visit, "Een", "Bewaren");
        await SaveAsync(visit, "Twee", "Bewaren als nieuwe");
        foreach (var box in await visit.Page.Locator("input[name=s]").AllAsync())
            await box.CheckAsync();
        await visit.FollowAsync(AriaRole.Button, "Naast elkaar zetten");
        (await visit.Page.Locator(".compare-table thead a").AllInnerTextsAsync()).ShouldBe(["Een", "Twee"]);
        await visit.ShouldHaveBeenWellAsync();
    }

    [Fact]
    public async Task Contracts_of_municipalities_and_of_a_partnership_break_no_rule_in_both_languages()
    {
        await site.AddAsync("inkoper", (Role.Reader, Large), (Role.Reader, "GM9083"), (Role.Reader, "SV02"));
        var visit = await DeskVisit.StartAsync(site);
        await visit.SignInAsync("inkoper@voorbeeld.example");
        foreach (var organisation in (string[])[Large, "GM9083", "SV02"])
        {
            await visit.GoAsync($"/uw-gemeente/{organisation}/contracten");
            (await visit.Page.Locator(".lead").InnerTextAsync()).ShouldContain("contracten van 2024");
            await visit.GoAsync($"/en/uw-gemeente/{organisation}/contracten");
        }

        await visit.ShouldHaveBeenWellAsync();
    }

    /// <summary>The first who asks for the figures of others waits until these are protected.</summary>
    private static async Task CalculateAsync(DeskVisit visit, string address)
    {
        await visit.GoAsync(address);
        await visit.Page.Locator("body:not([data-page=WaitingPage])").WaitForAsync(new LocatorWaitForOptions { Timeout = 600_000 });
    }

    private static async Task SaveAsync(DeskVisit visit, string name, string button)
    {
        await visit.TypeAsync("input[name=naam]", name);
        await visit.FollowAsync(AriaRole.Button, button);
        (await visit.Page.Locator(".done").InnerTextAsync()).ShouldContain("Bewaard");
    }
}

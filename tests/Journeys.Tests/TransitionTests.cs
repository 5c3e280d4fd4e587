using Maatstaf.Delivery.People;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>The way to the cloud in a browser: without scripts on a phone, and every page held against the rules.</summary>
public sealed class TransitionTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    private const string Large = "GM9037";

    [Fact]
    public async Task A_municipality_ticks_answers_plans_and_compares_without_scripts_on_a_phone()
    {
        await site.AddAsync("planner", (Role.Coordinator, Large));
        var visit = await DeskVisit.StartAsync(site, script: false, width: 390);
        await visit.SignInAsync("planner@voorbeeld.example");
        await visit.GoAsync($"/uw-gemeente/{Large}/cloud");
        (await visit.Page.Locator(".lead").InnerTextAsync()).ShouldContain("in eigen beheer");

        await visit.FollowAsync(visit.Page.Locator("a[href*='cloud/platform']").First);
        await visit.Page.Locator("input[name=op]").First.CheckAsync();
        await visit.Page.Locator("input[name=compleet]").CheckAsync();
        await visit.FollowAsync(AriaRole.Button, "Bewaren");
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("1 platform draait nog voor weinig toepassingen");

        await visit.FollowAsync(AriaRole.Link, "Antwoorden invullen");
        await visit.Page.Locator("select[name=a0-place]").SelectOptionAsync("own");
        await visit.FollowAsync(AriaRole.Button, "Bewaren");
        (await visit.Page.Locator("select[name=a0-place]").InputValueAsync()).ShouldBe("own");

        await MakeAsync(visit, "Rustig");
        await MakeAsync(visit, "Snel");
        await visit.GoAsync($"/uw-gemeente/{Large}/cloud");
        foreach (var box in await visit.Page.Locator("input[name=p]").AllAsync())
            await box.CheckAsync();
        await visit.FollowAsync(AriaRole.Button, "Naast elkaar zetten");
        (await visit.Page.Locator(".compare-table thead a").AllInnerTextsAsync()).ShouldBe(["Rustig", "Snel"]);
        await visit.ShouldHaveBeenWellAsync();
    }

    [Fact]
    public async Task The_pages_of_a_municipality_and_of_a_partnership_break_no_rule_in_both_languages()
    {
        await site.AddAsync("kijker", (Role.Reader, Large), (Role.Reader, "SV02"));
        var visit = await DeskVisit.StartAsync(site);
        await visit.SignInAsync("kijker@voorbeeld.example");
        foreach (var organisation in (string[])[Large, "SV02"])
        {
            foreach (var language in (string[])[string.Empty, "/en"])
            {
                await visit.GoAsync($"{language}/uw-gemeente/{organisation}/cloud");
                await visit.GoAsync($"{language}/uw-gemeente/{organisation}/cloud/toepassingen");
            }
        }

        await visit.ShouldHaveBeenWellAsync();
    }

    /// <summary>Plans the first application that there is, first wrongly and then as is usual.</summary>
    private static async Task MakeAsync(DeskVisit visit, string name)
    {
        await visit.GoAsync($"/uw-gemeente/{Large}/cloud");
        await visit.TypeAsync("input[name=naam]", name);
        await visit.FollowAsync(AriaRole.Button, "Plan maken");
        await visit.FollowAsync(visit.Page.Locator("form.choose-group button"));
        await visit.TypeAsync("input[name=nieuw]", "veel");
        await visit.FollowAsync(AriaRole.Button, "Bewaren");
        (await visit.Page.Locator(".problems").InnerTextAsync()).ShouldContain("Vul een bedrag in");
        await visit.TypeAsync("input[name=nieuw]", string.Empty);
        await visit.FollowAsync(AriaRole.Button, "Bewaren");
        (await visit.Page.Locator("#uitkomst").InnerTextAsync()).ShouldContain("in eigen beheer draait");
        (await visit.Page.Locator(".outcome-chart rect.plan-change").CountAsync()).ShouldBe(7, "now, five years, after");
    }
}

using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <content>What is typed is saved by itself, whatever the network does, and stays in the browser no longer than it must.</content>
public sealed partial class DeliveringTests
{
    private const string Copies = "Object.keys(localStorage).filter((name) => name.startsWith('maatstaf:')).join()";

    [Fact]
    public async Task What_cannot_be_sent_waits_in_the_browser_until_it_can()
    {
        await site.AddAsync("onderweg", (Role.Coordinator, "GM9041"));
        var page = await site.SignInAsync("onderweg");
        await OpenAsync(page, "GM9041/projecten");
        await page.RouteAsync("**/regels", static route => route.AbortAsync());
        await Cell(page, "1", "subject").FillAsync("Zaaksysteem");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-status]", new() { HasText = "Nog niet bewaard" }).WaitForAsync();
        await page.UnrouteAsync("**/regels");
        await OpenAsync(page, "GM9041/projecten");
        await SavedAsync(page);
        var draft = await site.Store.DraftAsync(OrganisationCode.Parse("GM9041"), DeliverySite.Edition.FiscalYear, Stop);
        draft!.Content.RowsOf("projects").ShouldHaveSingleItem()["subject"].ShouldBe("Zaaksysteem");
    }

    [Fact]
    public async Task What_is_typed_while_a_row_is_on_its_way_is_saved_after_it()
    {
        await site.AddAsync("haastig", (Role.Coordinator, "GM9031"));
        var page = await site.SignInAsync("haastig");
        await OpenAsync(page, "GM9031/projecten");
        await page.RouteAsync("**/regels", static async route =>
        {
            await Task.Delay(TimeSpan.FromSeconds(1.5));
            await route.ContinueAsync();
        });
        var first = page.WaitForRequestAsync("**/regels");
        await Cell(page, "1", "subject").FillAsync("Eerst");
        await page.Keyboard.PressAsync("Enter");
        await first;
        await page.Keyboard.TypeAsync("Daarna");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("tr[data-line='2']:not([data-new])")).ToBeAttachedAsync();
        await SavedAsync(page);
        (await page.EvaluateAsync<string>(Copies)).ShouldBeEmpty();
        var draft = await site.Store.DraftAsync(OrganisationCode.Parse("GM9031"), DeliverySite.Edition.FiscalYear, Stop);
        draft!.Content.RowsOf("projects").Select(static row => row["subject"]).ShouldBe(["Eerst", "Daarna"]);
    }

    [Fact]
    public async Task What_is_refused_is_said_and_sent_no_more_until_something_changes()
    {
        await site.AddAsync("verlopen", (Role.Coordinator, "GM9033"));
        var page = await site.SignInAsync("verlopen");
        await OpenAsync(page, "GM9033/projecten");
        var sent = 0;
        await page.RouteAsync("**/regels", route =>
        {
            sent++;
            return route.FulfillAsync(new RouteFulfillOptions { Status = 401 });
        });
        await Cell(page, "1", "subject").FillAsync("Te laat");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-status]", new() { HasText = "Laad de pagina opnieuw" }).WaitForAsync();
        await page.WaitForTimeoutAsync(1500);
        sent.ShouldBe(1);
        (await page.Locator("[data-status]").TextContentAsync())!.ShouldContain("Laad de pagina opnieuw");
        (await page.EvaluateAsync<string>(Copies)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Who_signs_out_saves_first()
    {
        await site.AddAsync("klaar", (Role.Coordinator, "GM9034"));
        var page = await site.SignInAsync("klaar");
        await OpenAsync(page, "GM9034/projecten");
        await Cell(page, "1", "subject").FillAsync("Nog net getypt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();
        await page.WaitForURLAsync("**/inloggen?gedaan=uitgelogd");
        var draft = await site.Store.DraftAsync(OrganisationCode.Parse("GM9034"), DeliverySite.Edition.FiscalYear, Stop);
        draft!.Content.RowsOf("projects").ShouldHaveSingleItem()["subject"].ShouldBe("Nog net getypt");
    }

    [Fact]
    public async Task Who_signs_out_leaves_nothing_unsent_in_the_browser_and_what_is_of_another_stays()
    {
        await site.AddAsync("weg", (Role.Coordinator, "GM9036"));
        var page = await site.SignInAsync("weg");
        await OpenAsync(page, "GM9036/projecten");
        await page.EvaluateAsync("localStorage.setItem('maatstaf:van-een-ander:/levering', '[]')");
        await page.RouteAsync("**/regels", static route => route.AbortAsync());
        await Cell(page, "1", "subject").FillAsync("Nooit aangekomen");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-status]", new() { HasText = "Nog niet bewaard" }).WaitForAsync();
        var answers = new Queue<bool>([false, true]);
        page.Dialog += async (_, dialog) => await (answers.Dequeue() ? dialog.AcceptAsync() : dialog.DismissAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();
        while (answers.Count > 1)
            await page.WaitForTimeoutAsync(100);
        (await page.EvaluateAsync<string>(Copies)).ShouldContain("projecten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen" }).ClickAsync();
        await page.WaitForURLAsync("**/inloggen?gedaan=uitgelogd");
        (await page.EvaluateAsync<string>(Copies)).ShouldBe("maatstaf:van-een-ander:/levering");
    }
}

using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>A coordinator delivers a year: with a file, by typing and pasting, with a colleague at the same time, and without JavaScript.</summary>
public sealed partial class DeliveringTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_and_pasted_is_saved_by_itself_and_can_be_undone()
    {
        await site.AddAsync("typist", (Role.Coordinator, "GM9030"));
        var page = await site.SignInAsync("typist");
        await OpenAsync(page, "GM9030/infrastructuur");
        await page.Locator("tr[data-line='1'] select[data-column=category]").FocusAsync();
        await PasteAsync(page, "Infrastructuur\t1.234,50\r\ninfrastructure.network-data\t2.000\r\ninfrastructure.network-data\t(100)");
        (await Cell(page, "2", "amount_eur").InputValueAsync()).ShouldBe("2.000");
        await SavedAsync(page);
        (await page.Locator("[data-total=amount_eur]").TextContentAsync())!.ShouldBe("3.134,50");
        await Cell(page, "1", "category").FocusAsync();
        await page.Locator("tr[data-line='1'] select[data-column=category]").SelectOptionAsync("infrastructure.network-data");
        await Cell(page, "1", "amount_eur").FillAsync("1.000,25");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("r-2-amount_eur");
        await SavedAsync(page);
        await ShouldBeAccessibleAsync(page);
        await page.Keyboard.PressAsync("Control+z");
        (await Cell(page, "1", "amount_eur").InputValueAsync()).ShouldBe("1.234,50");
        await page.Keyboard.PressAsync("Control+y");
        (await Cell(page, "1", "amount_eur").InputValueAsync()).ShouldBe("1.000,25");
        await SavedAsync(page);
        await OpenAsync(page, "GM9030/infrastructuur");
        (await Cell(page, "1", "amount_eur").InputValueAsync()).ShouldBe("1.000,25");
        (await Cell(page, "3", "amount_eur").InputValueAsync()).ShouldBe("-100,00");
    }

    [Fact]
    public async Task Two_people_on_one_line_choose_and_nothing_is_lost()
    {
        await site.AddAsync("anna", (Role.Coordinator, "GM9044"));
        await site.AddAsync("bram", (Role.Coordinator, "GM9044"));
        var anna = await site.SignInAsync("anna");
        await OpenAsync(anna, "GM9044/projecten");
        await Cell(anna, "1", "subject").FillAsync("Begin");
        await anna.Keyboard.PressAsync("Enter");
        await SavedAsync(anna);
        var bram = await site.SignInAsync("bram");
        await OpenAsync(bram, "GM9044/projecten");
        await Cell(anna, "1", "subject").FillAsync("Van Anna");
        await anna.Keyboard.PressAsync("Enter");
        await SavedAsync(anna);
        await Cell(bram, "1", "subject").FillAsync("Van Bram");
        await bram.Keyboard.PressAsync("Enter");
        var dialog = bram.Locator("dialog[open]");
        await dialog.WaitForAsync();
        (await dialog.TextContentAsync())!.ShouldContain("Van Anna");
        await ShouldBeAccessibleAsync(bram);
        await dialog.GetByLabel("Mijn versie bewaren").CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Keuze bewaren" }).ClickAsync();
        await SavedAsync(bram);
        var draft = await site.Store.DraftAsync(OrganisationCode.Parse("GM9044"), DeliverySite.Edition.FiscalYear, Stop);
        draft!.Content.Find("projects", "1")!["subject"].ShouldBe("Van Bram");
    }

    [Fact]
    public async Task Without_script_a_table_is_a_form_and_a_conflict_a_page()
    {
        await site.AddAsync("chris", (Role.Coordinator, "GM9076"));
        await site.AddAsync("dora", (Role.Coordinator, "GM9076"));
        var chris = await site.SignInAsync("chris", script: false);
        await chris.GotoAsync(PathOf("GM9076/projecten"));
        await Cell(chris, "1", "subject").FillAsync("Zonder script");
        await Cell(chris, "1", "hours").FillAsync("1.200,5");
        await chris.GetByRole(AriaRole.Button, new() { Name = "Bewaren en 5 lege regels erbij" }).ClickAsync();
        (await chris.Locator("tr[data-new]").CountAsync()).ShouldBe(5);
        (await Cell(chris, "1", "hours").InputValueAsync()).ShouldBe("1.200,5");
        await ShouldBeAccessibleAsync(chris, script: false);
        var dora = await site.SignInAsync("dora", script: false);
        await dora.GotoAsync(PathOf("GM9076/projecten"));
        await Cell(chris, "1", "subject").FillAsync("Van Chris");
        await chris.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).Last.ClickAsync();
        await Cell(dora, "1", "subject").FillAsync("Van Dora");
        await dora.GetByRole(AriaRole.Button, new() { Name = "Bewaren", Exact = true }).Last.ClickAsync();
        (await dora.Locator("h1").TextContentAsync()).ShouldBe("Iemand anders veranderde dezelfde regel");
        await dora.GetByLabel("Laten wat er nu staat").CheckAsync();
        await dora.GetByRole(AriaRole.Button, new() { Name = "Keuze bewaren" }).ClickAsync();
        (await Cell(dora, "1", "subject").InputValueAsync()).ShouldBe("Van Chris");
    }

    [Fact]
    public async Task The_workbook_goes_out_and_comes_back_with_what_was_in_it()
    {
        await site.AddAsync("werkboek", (Role.Coordinator, "GM9002"));
        var page = await site.SignInAsync("werkboek");
        await page.GotoAsync(PathOf("GM9002/aanleveren"));
        var workbook = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Werkboek ophalen" }).ClickAsync());
        workbook.SuggestedFilename.ShouldBe($"maatstaf-{DeliverySite.Edition}-GM9002.xlsx");
        await page.SetInputFilesAsync("input[type=file]", await workbook.PathAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Bestand lezen" }).ClickAsync();
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Wat wij lazen");
        await ShouldBeAccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Overnemen in mijn levering" }).ClickAsync();
        await page.Locator(".done").WaitForAsync();
        (await site.Store.FilesAsync(OrganisationCode.Parse("GM9002"), DeliverySite.Edition.FiscalYear, Stop)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_ledger_is_shared_out_by_choices_that_become_rules()
    {
        await site.AddAsync("boekhouder", (Role.Coordinator, "GM9003"));
        var page = await site.SignInAsync("boekhouder");
        await page.GotoAsync(PathOf("GM9003/grootboek"));
        await page.SetInputFilesAsync("input[type=file]", site.FileOf(FirstReturnFiles.Ledger));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bestand lezen" }).ClickAsync();
        await page.Locator("select").First.SelectOptionAsync("infrastructure.network-data");
        await ShouldBeAccessibleAsync(page);
        await page.Locator("form:has(select) button").Last.ClickAsync();
        await ShouldBeAccessibleAsync(page);
        await page.Locator("button[aria-describedby='overnemen-hint']").ClickAsync();
        await page.WaitForLoadStateAsync();
        var draft = await site.Store.DraftAsync(OrganisationCode.Parse("GM9003"), DeliverySite.Edition.FiscalYear, Stop);
        draft!.Content.Rows.ShouldHaveSingleItem().From.Way.ShouldBe(Maatstaf.Returns.Delivered.Way.Ledger);
    }

    [Fact]
    public async Task A_file_that_is_no_package_is_refused_with_a_sentence_and_changes_nothing()
    {
        await site.AddAsync("vergisser", (Role.Coordinator, "GM9004"));
        var page = await site.SignInAsync("vergisser");
        await page.GotoAsync(PathOf("GM9004/aanleveren"));
        await page.SetInputFilesAsync("input[type=file]", site.FileOf(FirstReturnFiles.Staff));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bestand lezen" }).ClickAsync();
        (await page.Locator(".wrong-remark").TextContentAsync())!.ShouldContain("kan niet worden overgenomen");
        (await page.Locator(".problem-table tbody tr").CountAsync()).ShouldBeGreaterThan(0);
        await ShouldBeAccessibleAsync(page);
        (await site.Store.DraftAsync(OrganisationCode.Parse("GM9004"), DeliverySite.Edition.FiscalYear, Stop)).ShouldBeNull();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task A_reader_sees_everything_and_can_change_nothing(int width)
    {
        var name = $"lezer{width}";
        await site.AddAsync(name, (Role.Reader, "GM9037"));
        var page = await site.SignInAsync(name, width: width);
        foreach (var place in (string[])["", "/kerngegevens", "/software", "/volwassenheid", "/fouten", "/vragen", "/verdeling", "/indienen"])
        {
            (await page.GotoAsync(PathOf("GM9037" + place)))!.Ok.ShouldBeTrue(place);
            (await page.Locator("main form button").CountAsync()).ShouldBe(0, place);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, place);
            await ShouldBeAccessibleAsync(page);
        }

        (await page.GotoAsync(PathOf("GM9037/aanleveren")))!.Status.ShouldBe(404);
        (await page.GotoAsync(PathOf("GM9030")))!.Status.ShouldBe(404);
    }

    private static string PathOf(string place) => $"/levering/{DeliverySite.Edition}/{place}";

    private static ILocator Cell(IPage page, string line, string column) => page.Locator($"[data-line='{line}'] [data-column='{column}']");

    private static async Task OpenAsync(IPage page, string place)
    {
        (await page.GotoAsync(PathOf(place)))!.Ok.ShouldBeTrue(place);
        await page.WaitForSelectorAsync("html[data-sheet-ready]", new() { State = WaitForSelectorState.Attached });
    }

    private static Task SavedAsync(IPage page) => page.Locator("[data-status]", new() { HasText = "Alles bewaard " }).WaitForAsync();

    private static Task PasteAsync(IPage page, string text) => page.EvaluateAsync(
        "(text) => { const data = new DataTransfer(); data.setData('text/plain', text); document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
        text);

    private static async Task ShouldBeAccessibleAsync(IPage page, bool script = true)
    {
        if (!script)
            return;
        (await AccessibilityRules.BrokenAsync(page, AccessibilityRules.Everything)).ShouldBeEmpty(page.Url);
    }
}

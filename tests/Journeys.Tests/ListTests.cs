using System.Text;
using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>A coordinator delivers lists of applications and staff and figures of public sources, without JavaScript.</summary>
public sealed class ListTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    private const string Organisation = FirstReturnFiles.Organisation;

    private static readonly string Root = $"/levering/{DeliverySite.Edition}/{Organisation}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_of_applications_is_three_clicks_from_the_overview()
    {
        await site.AddAsync("lijst", (Role.Coordinator, Organisation));
        var page = await site.SignInAsync("lijst", script: false);
        await page.GotoAsync(Root);
        await page.GetByRole(AriaRole.Link, new() { Name = "Lijst van toepassingen" }).ClickAsync();
        await page.SetInputFilesAsync("#bestand", site.FileOf(FirstReturnFiles.Applications));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lijst lezen" }).ClickAsync();
        (await page.Locator(".done").TextContentAsync())!.ShouldContain("Er is nog niets veranderd");
        (await DraftLinesAsync("software")).ShouldBe(0);
        var proposed = await page.Locator("input[name=regel]:checked").CountAsync();
        proposed.ShouldBeGreaterThan(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).First.ClickAsync();
        (await page.Locator(".done").TextContentAsync())!.ShouldContain("in uw levering");
        (await DraftLinesAsync("software")).ShouldBe(proposed);
        await page.GotoAsync(Root + "/toepassingen");
        (await page.Locator("main").TextContentAsync())!.ShouldContain("zoals uw organisatie het de vorige keer koos");
        (await page.Locator("main").TextContentAsync())!.ShouldContain("geeft hetzelfde als wat al in uw levering staat");
    }

    [Fact]
    public async Task A_list_of_staff_shows_what_was_thrown_away_and_remembers_what_words_mean()
    {
        await site.AddAsync("personeel", (Role.Coordinator, Organisation));
        var page = await site.SignInAsync("personeel", script: false);
        await page.GotoAsync(Root + "/personeelslijst");
        await page.SetInputFilesAsync("#bestand", new FilePayload
        {
            Name = "personeel.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("Naam;Functie;Dienstverband;Fte;Loonkosten\nA. Bedacht;Functioneel beheerder;Vast;0,9;80.000,00\nB. Zwammerdijk;Stroopwafelbakker;Vast;0,5;30.000,00\n"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Lijst lezen" }).ClickAsync();
        (await page.Locator("p.remark").TextContentAsync())!.ShouldContain("Naam");
        (await page.ContentAsync()).ShouldNotContain("Zwammerdijk");
        await page.GetByLabel("Betekenis: Stroopwafelbakker").SelectOptionAsync("leave-out");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaren en opnieuw lezen" }).ClickAsync();
        (await page.Locator("input[name=regel]:checked").CountAsync()).ShouldBe(1);
        var other = await site.SignInAsync("personeel", script: false);
        await other.GotoAsync(Root + "/personeelslijst");
        await page.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).First.ClickAsync();
        (await DraftLinesAsync("personnel")).ShouldBe(1);
        await other.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).First.ClickAsync();
        (await other.Locator(".problems").TextContentAsync())!.ShouldContain("Er is niets overgenomen");
        (await DraftLinesAsync("personnel")).ShouldBe(1);
    }

    [Fact]
    public async Task A_reader_sees_the_list_and_can_change_nothing()
    {
        await site.AddAsync("deelt", (Role.Coordinator, "GM9076"));
        var coordinator = await site.SignInAsync("deelt", script: false);
        await coordinator.GotoAsync($"/levering/{DeliverySite.Edition}/GM9076/personeelslijst");
        await coordinator.SetInputFilesAsync("#bestand", site.FileOf(FirstReturnFiles.Staff));
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Lijst lezen" }).ClickAsync();
        await site.AddAsync("kijkt", (Role.Reader, "GM9076"));
        var reader = await site.SignInAsync("kijkt", script: false);
        await reader.GotoAsync($"/levering/{DeliverySite.Edition}/GM9076/personeelslijst");
        (await reader.Locator("input[name=regel]").CountAsync()).ShouldBeGreaterThan(0);
        (await reader.Locator("main button, main :enabled:is(select, [type=checkbox], [type=file])").CountAsync()).ShouldBe(0);
        (await reader.GotoAsync($"/levering/{DeliverySite.Edition}/GM9037/personeelslijst"))!.Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_refused_with_a_sentence()
    {
        await site.AddAsync("geenlijst", (Role.Coordinator, "GM9041"));
        var page = await site.SignInAsync("geenlijst", script: false);
        await page.GotoAsync($"/levering/{DeliverySite.Edition}/GM9041/toepassingen");
        await page.SetInputFilesAsync("#bestand", new FilePayload { Name = "leeg.csv", MimeType = "text/csv", Buffer = "hallo\n"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Lijst lezen" }).ClickAsync();
        (await page.Locator(".problems li").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Figures_of_public_sources_are_shown_before_they_are_taken_over()
    {
        await site.AddAsync("cijfers", (Role.Coordinator, "GM9044"));
        var page = await site.SignInAsync("cijfers", script: false);
        await page.GotoAsync($"/levering/{DeliverySite.Edition}/GM9044/referentie");
        await page.SetInputFilesAsync("#bestand", [Population("GM9044", 45_000), Accounts("9044", 135_000)]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Bestand lezen" }).ClickAsync();
        (await page.Locator("main table").TextContentAsync())!.ShouldContain("45.000");
        (await page.Locator("main table").TextContentAsync())!.ShouldContain("135.000.000,00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).ClickAsync();
        (await page.Locator(".done").TextContentAsync())!.ShouldContain("kerngegevens");
        var draft = await site.Store.DraftAsync(OrganisationCode.Parse("GM9044"), DeliverySite.Edition.FiscalYear, Stop);
        draft!.Content.RowsOf("profiles").ShouldHaveSingleItem()["inhabitants"].ShouldBe("45000");
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_pages_of_ways_in_are_accessible_at_every_width(int width)
    {
        var name = $"breed{width}";
        await site.AddAsync(name, (Role.Coordinator, "GM9037"));
        var page = await site.SignInAsync(name, width: width);
        foreach (var (place, file) in ((string Place, string? File)[])[("referentie", null), ("toepassingen", FirstReturnFiles.Applications), ("personeelslijst", FirstReturnFiles.Staff)])
        {
            await page.GotoAsync($"/en/levering/{DeliverySite.Edition}/GM9037/{place}");
            await ShouldBeWellAsync(page, width);
            if (file is null || await page.Locator("#resultaat").CountAsync() > 0)
                continue;
            await page.SetInputFilesAsync("#bestand", site.FileOf(file));
            await page.GetByRole(AriaRole.Button, new() { Name = "Read the list" }).ClickAsync();
            await page.Locator("#resultaat").WaitForAsync();
            await ShouldBeWellAsync(page, width);
        }
    }

    private static async Task ShouldBeWellAsync(IPage page, int width)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
        (await AccessibilityRules.BrokenAsync(page, AccessibilityRules.Everything)).ShouldBeEmpty(page.Url);
    }

    private async Task<int> DraftLinesAsync(string table) =>
        (await site.Store.DraftAsync(OrganisationCode.Parse(Organisation), DeliverySite.Edition.FiscalYear, Stop))?.Content.RowsOf(table).Count() ?? 0;

    private static FilePayload Population(string region, int inhabitants) => Json("bevolking.json", $$"""
        { "@odata.context": "https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata#Observations",
          "value": [ { "Id": 1, "Measure": "M000352", "ValueAttribute": "None", "StringValue": null, "BurgerlijkeStaat": "T001019", "Geslacht": "T001038", "Leeftijd": "10000", "RegioS": "{{region}}", "Perioden": "{{DeliverySite.Edition.FiscalYear}}JJ00", "Value": {{inhabitants}} } ] }
        """);

    private static FilePayload Accounts(string number, int thousands) => Json("iv3.json", $$"""
        { "metadata": { "overheidslaag": "Gemeente", "overheidsnummer": "{{number}}", "overheidsnaam": "Bedacht", "boekjaar": {{DeliverySite.Edition.FiscalYear}}, "periode": 5, "status": "Realisatie", "datum": "2026-06-15T12:00:00Z" },
          "data": { "lasten": [ { "taakveld": "6.3", "categorie": "4.1.1", "bedrag": {{thousands}} } ] } }
        """);

    private static FilePayload Json(string name, string text) => new() { Name = name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) };
}

using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>A return from the letter to "Geleverd", with and without JavaScript. On every page nothing breaks a rule.</summary>
public sealed class WholeReturnTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    private const string Newcomer = "nieuw@voorbeeld.example", OwnPassword = "zeven eenden op het grasveld", Explanation = "Dit klopt: zo staat het in onze jaarrekening.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_invitation_to_delivered_is_at_most_twenty_five_clicks()
    {
        await site.AddAsync("nodigtuit", (Role.Administrator, string.Empty));
        var letter = await InviteAsync();
        var visit = await DeskVisit.StartAsync(site);
        await visit.GoAsync(letter);
        var clicks = 1 - visit.Clicks;
        (await visit.Page.InputValueAsync("input[name=naam]")).ShouldBe("Nieuwe Coördinator");
        await visit.TypeAsync("input[name=wachtwoord]", OwnPassword);
        await visit.FollowAsync(AriaRole.Button, "Account maken en beginnen");
        visit.Page.Url.ShouldEndWith($"/levering/{DeliverySite.Edition}/{FirstReturnFiles.Organisation}");
        await visit.FollowAsync(AriaRole.Button, "Uitloggen");
        await visit.SignInAsync(Newcomer, OwnPassword);
        await visit.FollowAsync(visit.Page.Locator(".next-step a"));
        await visit.ChooseFileAsync(FirstReturnFiles.Package, await File.ReadAllBytesAsync(site.FileOf(FirstReturnFiles.Package), Stop));
        await SubmitAsync(visit);
        clicks += visit.Clicks;
        TestContext.Current.TestOutputHelper!.WriteLine($"{clicks} clicks from the letter to delivered, {visit.Seen.Count} pages");
        clicks.ShouldBeLessThanOrEqualTo(25);
        await ShouldBeKeptAsync(visit, FirstReturnFiles.Organisation);
        await visit.GoAsync(PathOf(FirstReturnFiles.Organisation, "/vragen"));
        await visit.GoAsync(PathOf(FirstReturnFiles.Organisation));
        await visit.ShouldHaveBeenWellAsync();
    }

    [Theory]
    [InlineData(1440, "GM9076")]
    [InlineData(390, "GM9014")]
    public async Task Without_script_a_return_is_filled_in_row_by_row_and_delivered(int width, string organisation)
    {
        await site.AddAsync($"zonderscript{width}", (Role.Coordinator, organisation));
        var visit = await DeskVisit.StartAsync(site, script: false, width);
        await visit.SignInAsync($"zonderscript{width}@voorbeeld.example");
        await visit.FollowAsync(AriaRole.Link, "Kerngegevens");
        await visit.TypeAsync(Cell(visit, "profile", "inhabitants"), "12.345");
        await visit.FollowAsync(AriaRole.Button, "Bewaren");
        await visit.Page.Locator(".done").WaitForAsync();
        await visit.GoAsync(PathOf(organisation, "/projecten"));
        await AddRowsAsync(visit);
        (await LinesAsync(visit)).ShouldBe(["1: 1.200,5", "2: 1.200,5", "3: 80,25"]);
        await visit.FollowAsync(visit.Page.Locator("tr[data-line='2'] [data-do=remove]"));
        (await LinesAsync(visit)).ShouldBe(["1: 1.200,5", "3: 80,25"]);
        await visit.TypeAsync(Cell(visit, "3", "hours"), "veel");
        await visit.FollowAsync(AriaRole.Button, "Bewaren");
        (await visit.Page.Locator(".cell-problem").CountAsync()).ShouldBe(1);
        await visit.GoAsync(PathOf(organisation, "/fouten"));
        await visit.GoAsync(PathOf(organisation, "/volwassenheid"));
        await visit.GoAsync(PathOf(organisation, "/software"));
        await visit.GoAsync(PathOf(organisation, "/aanleveren"));
        await visit.ChooseFileAsync("levering.zip", site.PackageOf(organisation));
        await SubmitAsync(visit);
        await ShouldBeKeptAsync(visit, organisation);
        await visit.GoAsync(PathOf(organisation, "/vragen"));
        await visit.GoAsync(PathOf(organisation));
        await visit.ShouldHaveBeenWellAsync();
    }

    /// <summary>An administrator invites somebody, and finds the link in the letter on the page with the e-mail of the demo.</summary>
    private async Task<string> InviteAsync()
    {
        var administrator = await DeskVisit.StartAsync(site);
        await administrator.SignInAsync("nodigtuit@voorbeeld.example");
        await administrator.FollowAsync(AriaRole.Link, "Iemand uitnodigen");
        await administrator.TypeAsync("input[name=naam]", "Nieuwe Coördinator");
        await administrator.TypeAsync("input[name=email]", Newcomer);
        await administrator.Page.GetByLabel("Coördinator").CheckAsync();
        await administrator.Page.GetByLabel("Organisatie", new() { Exact = true }).SelectOptionAsync(FirstReturnFiles.Organisation);
        await administrator.FollowAsync(AriaRole.Button, "Uitnodiging sturen");
        await administrator.FollowAsync(AriaRole.Link, "Post");
        var letter = administrator.Page.Locator("article.letter", new() { HasText = Newcomer });
        await administrator.ShouldHaveBeenWellAsync();
        return (await letter.Locator("a").GetAttributeAsync("href"))!;
    }

    /// <summary>Two rows, five empty ones, and a copy of the first.</summary>
    private static async Task AddRowsAsync(DeskVisit visit)
    {
        await FillRowAsync(visit, "1", "1.200,5");
        await visit.FollowAsync(AriaRole.Button, "Bewaren en 5 lege regels erbij");
        (await visit.Page.Locator("tr[data-new]").CountAsync()).ShouldBe(5);
        await FillRowAsync(visit, "2", "80,25");
        await visit.FollowAsync(visit.Page.Locator("tr[data-line='1'] [data-do=duplicate]"));
    }

    private static async Task FillRowAsync(DeskVisit visit, string line, string hours)
    {
        await Cell(visit, line, "theme").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.TypeAsync(Cell(visit, line, "hours"), hours);
    }

    private static async Task<IEnumerable<string>> LinesAsync(DeskVisit visit)
    {
        var lines = new List<string>();
        foreach (var row in await visit.Page.Locator("tr[data-line]:not([data-new])").AllAsync())
            lines.Add($"{await row.GetAttributeAsync("data-line")}: {await row.Locator("[data-column=hours]").InputValueAsync()}");
        return lines;
    }

    /// <summary>From a chosen file to "Geleverd", with every explanation that is asked for.</summary>
    private static async Task SubmitAsync(DeskVisit visit)
    {
        await visit.FollowAsync(AriaRole.Button, "Bestand lezen");
        await visit.FollowAsync(AriaRole.Button, "Overnemen in mijn levering");
        await visit.FollowAsync(visit.Page.Locator(".next-step a"));
        foreach (var box in await visit.Page.Locator(".ask textarea").AllAsync())
            await visit.TypeAsync(box, Explanation);
        await visit.FollowAsync(AriaRole.Button, "Levering indienen");
    }

    private async Task ShouldBeKeptAsync(DeskVisit visit, string organisation)
    {
        (await visit.Page.Locator("h1").TextContentAsync()).ShouldBe("Geleverd");
        var version = await site.Store.VersionAsync(OrganisationCode.Parse(organisation), DeliverySite.Edition.FiscalYear, 1, Stop);
        (await visit.Page.Locator(".hash").TextContentAsync()).ShouldBe(version!.Content.Hash());
    }

    private static ILocator Cell(DeskVisit visit, string line, string column) => visit.Page.Locator($"[data-line='{line}'] [data-column='{column}']");

    private static string PathOf(string organisation, string rest = "") => $"/levering/{DeliverySite.Edition}/{organisation}{rest}";
}

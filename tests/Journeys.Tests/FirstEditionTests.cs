using Maatstaf.Demo.Delivering;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;
using static Maatstaf.Journeys_Tests.EditionSteps;

namespace Maatstaf.Journeys_Tests;

/// <summary>From an installation without anything to a first edition that everyone reads.</summary>
public sealed class FirstEditionTests(EmptySite site) : IClassFixture<EmptySite>
{
    private const string Explanation = "Dit klopt: zo staat het in onze jaarrekening.";

    private static readonly Edition First = DeliverySite.Edition;

    [Fact]
    public async Task An_empty_installation_comes_to_its_first_edition_through_the_site_alone()
    {
        var administrator = await DeskVisit.StartAsync(site);
        await administrator.GoAsync("/");
        (await administrator.Page.Locator("h1").TextContentAsync()).ShouldBe("Er is nog geen editie gepubliceerd");
        await AcceptAsync(administrator, await site.LinkForAdministratorAsync("beheer@voorbeeld.example"), "Sleutelbos");

        var team = await DeskVisit.StartAsync(site);
        await AcceptAsync(team, await InviteAsync(administrator, "team@voorbeeld.example", "Team", string.Empty), "Tellerman");
        DemoDelivery[] delivering = [.. Alone.Take(9)];
        await AddOrganisationsAsync(team, delivering);
        await PrepareAsync(team, First);
        await StepAsync(team, First, "open");

        var coordinator = await DeskVisit.StartAsync(site);
        var asked = delivering[0].Organisation.ToString();
        await AcceptAsync(coordinator, await InviteAsync(administrator, "eerste@voorbeeld.example", "Coordinator", asked), "Zompvoort");
        await coordinator.GoAsync("/levering");
        await site.AddAsync("levert", [.. delivering.Select(static delivery => (Role.Coordinator, delivery.Organisation.ToString()))]);
        var page = await site.SignInAsync("levert");
        foreach (var delivery in delivering)
            await DeliverAsync(page, delivery);
        foreach (var delivery in delivering)
            await ApproveAsync(team.Page, delivery);
        await FreezeAsync(team, First);
        await PublishAsync(team, First);

        await team.GoAsync("/");
        (await team.Page.Locator("header").First.TextContentAsync())!.ShouldContain($"boekjaar {First.FiscalYear}");
        (await team.Page.Locator("h1").TextContentAsync())!.ShouldNotContain("nog geen editie");
        await team.GoAsync($"/edities/{First}");
        (await team.Page.Locator(".invented").CountAsync()).ShouldBe(0, "nothing says that this data is invented");
        foreach (var visit in (DeskVisit[])[administrator, team, coordinator])
            await visit.ShouldHaveBeenWellAsync();
    }

    /// <summary>Municipalities that share no cost with others.</summary>
    private IEnumerable<DemoDelivery> Alone
    {
        get
        {
            var together = site.Deliveries.Memberships.SelectMany(static member => (string[])[member.Partnership, member.Municipality]).ToHashSet();
            return site.Deliveries.All.Where(delivery => !together.Contains(delivery.Organisation.ToString()));
        }
    }

    private static async Task AcceptAsync(DeskVisit visit, string link, string name)
    {
        await visit.GoAsync(link);
        await visit.TypeAsync("#naam", name);
        await visit.TypeAsync("#wachtwoord", DeliverySite.Password);
        await visit.FollowAsync(AriaRole.Button, "Account maken en beginnen");
        (await visit.Page.Locator(".who a").TextContentAsync()).ShouldBe(name);
    }

    /// <summary>Invites somebody, and reads the letter on the page with post.</summary>
    private static async Task<string> InviteAsync(DeskVisit administrator, string email, string role, string organisation)
    {
        await administrator.GoAsync("/beheer/accounts/uitnodigen");
        await administrator.TypeAsync("#naam", email.Split('@')[0]);
        await administrator.TypeAsync("#email", email);
        await administrator.Page.Locator($"[name=rol][value={role}]").CheckAsync();
        if (organisation.Length > 0)
            await administrator.Page.Locator("[name=organisatie]").SelectOptionAsync(organisation);
        await administrator.FollowAsync(AriaRole.Button, "Uitnodiging sturen");
        await administrator.GoAsync("/beheer/post");
        return (await administrator.Page.Locator("a[href*='/uitnodiging/']").First.GetAttributeAsync("href"))!;
    }

    private static async Task AddOrganisationsAsync(DeskVisit team, IEnumerable<DemoDelivery> delivering)
    {
        await team.GoAsync("/beheer/organisaties");
        (await team.Page.Locator(".lead").TextContentAsync())!.ShouldContain("nog geen organisatie");
        await team.Page.Locator("details.folded summary").ClickAsync();
        await team.TypeAsync("#lijst", "GM 1; Verschreven");
        await team.FollowAsync(AriaRole.Button, "Lijst toevoegen");
        (await team.Page.Locator("#lijst-error").TextContentAsync())!.ShouldContain("Regel 1: 'GM 1' is geen code");
        await team.TypeAsync("#lijst", string.Join('\n', delivering.Select(static delivery => $"{delivery.Organisation};Gemeente {delivery.Organisation}")));
        await team.FollowAsync(AriaRole.Button, "Lijst toevoegen");
        (await team.Page.Locator(".done").TextContentAsync())!.ShouldContain("De organisaties zijn toegevoegd");
    }

    private async Task DeliverAsync(IPage page, DemoDelivery delivery)
    {
        var address = $"/levering/{First}/{delivery.Organisation}";
        var read = await SentForm.SendAsync(page, $"{address}/aanleveren", "form[enctype]", file: site.PackageOf(delivery));
        await SentForm.SendAsync(page, read.Address, "form.actions", new Dictionary<string, string> { ["doe"] = "overnemen" });
        (await SentForm.SendAsync(page, $"{address}/indienen", "form.submit-form", explanation: Explanation)).Title.ShouldBe("Geleverd", $"{delivery.Organisation}");
    }

    private static async Task ApproveAsync(IPage page, DemoDelivery delivery)
    {
        var address = $"/controle/{First}/{delivery.Organisation}";
        await SentForm.SendAsync(page, address, "form[action$='/afronden']");
        (await SentForm.SendAsync(page, address, "form[action$='/goedkeuren']")).Count.ShouldBe(1, $"{delivery.Organisation}");
    }
}

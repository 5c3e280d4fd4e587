using System.Text.RegularExpressions;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;
using static Maatstaf.Journeys_Tests.EditionSteps;

namespace Maatstaf.Journeys_Tests;

/// <summary>Two editions, one after the other, from prepared to published; the first stays as it was.</summary>
public sealed partial class SecondEditionTests(UnpreparedSite site) : IClassFixture<UnpreparedSite>
{
    private const string Explanation = "Dit klopt: zo staat het in onze jaarrekening.";
    private const string ByPackage = "GM9014", ByWorkbook = "GM9030", Asked = "GM9053";

    private static readonly Edition First = Edition.About(DemoDeliveries.FiscalYear - 1), Second = DeliverySite.Edition;
    private static readonly string[] Published = [$"/edities/{First}", $"/en/edities/{First}", $"/edities/{First}/software"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_edition_is_prepared_delivered_checked_frozen_and_published_and_the_first_stays_as_it_was()
    {
        await site.AddAsync("team", (Role.Team, string.Empty));
        await site.AddAsync("levert", [.. site.Deliveries.All.Select(static delivery => (Role.Coordinator, delivery.Organisation.ToString()))]);
        var team = await DeskVisit.StartAsync(site);
        await team.SignInAsync("team@voorbeeld.example");
        await PrepareAsync(team, First);
        await StepAsync(team, First, "open");
        await FreezeAsync(team, First);
        await PublishAsync(team, First);
        var before = await ReadAsync(team.Page);

        await PrepareAsync(team, Second);
        await StepAsync(team, Second, "open");
        await DeliverAsync(await site.SignInAsync("levert"));
        await DeliverByHandAsync(team);
        await CheckAsync(team.Page);
        (await site.Store.CasesAsync(Second.FiscalYear, Stop)).ShouldAllBe(static known => known.State == ReturnState.Approved);
        await FreezeAsync(team, Second);
        (await ReadAsync(team.Page)).ShouldBe(before, "nobody sees what is frozen and not published");
        await PublishAsync(team, Second);

        (await ReadAsync(team.Page)).ShouldBe(before);
        await SecondShowsItselfAsync(team);
        await CorrectAsync(team);
        await team.ShouldHaveBeenWellAsync();
    }

    /// <summary>Everyone but three sends a data package, partnerships first, as their members look at what these send them.</summary>
    private async Task DeliverAsync(IPage page)
    {
        foreach (var delivery in site.Deliveries.All.Where(static delivery => $"{delivery.Organisation}" is not (ByPackage or ByWorkbook or Asked)))
            await DeliverAsync(page, delivery);
    }

    private async Task DeliverAsync(IPage page, DemoDelivery delivery)
    {
        var address = $"/levering/{Second}/{delivery.Organisation}";
        var read = await SentForm.SendAsync(page, $"{address}/aanleveren", "form[enctype]", file: site.PackageOf(delivery));
        read.Title.ShouldBe("Wat wij lazen");
        await SentForm.SendAsync(page, read.Address, "form.actions", new Dictionary<string, string> { ["doe"] = "overnemen" });
        (await SentForm.SendAsync(page, $"{address}/indienen", "form.submit-form", explanation: Explanation)).Title.ShouldBe("Geleverd", $"{delivery.Organisation}");
    }

    /// <summary>Three deliver by hand: with a package, with the workbook that they fetched, and with a question of the team to answer.</summary>
    private async Task DeliverByHandAsync(DeskVisit team)
    {
        foreach (var organisation in (string[])[ByPackage, ByWorkbook, Asked])
        {
            await site.AddAsync(organisation, (Role.Coordinator, organisation));
            var visit = await DeskVisit.StartAsync(site);
            await visit.SignInAsync($"{organisation}@voorbeeld.example");
            await TakeOverAsync(visit, organisation, "levering.zip", site.PackageOf(site.Deliveries.All.Single(delivery => $"{delivery.Organisation}" == organisation)));
            if (organisation == ByWorkbook)
                await TakeOverAsync(visit, organisation, "werkboek.xlsx", await WorkbookAsync(visit));
            await SubmitAsync(visit, organisation);
            if (organisation == Asked)
                await AskAndAnswerAsync(team, visit);
            await visit.ShouldHaveBeenWellAsync();
        }
    }

    private static async Task TakeOverAsync(DeskVisit visit, string organisation, string name, byte[] content)
    {
        await visit.GoAsync($"/levering/{Second}/{organisation}/aanleveren");
        await visit.ChooseFileAsync(name, content);
        await visit.FollowAsync(AriaRole.Button, "Bestand lezen");
        await visit.FollowAsync(AriaRole.Button, "Overnemen in mijn levering");
    }

    private static async Task<byte[]> WorkbookAsync(DeskVisit visit)
    {
        await visit.GoAsync($"/levering/{Second}/{ByWorkbook}/aanleveren");
        var workbook = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Werkboek ophalen" }).ClickAsync());
        return await File.ReadAllBytesAsync(await workbook.PathAsync(), Stop);
    }

    private static async Task SubmitAsync(DeskVisit visit, string organisation)
    {
        await visit.GoAsync($"/levering/{Second}/{organisation}/indienen");
        foreach (var box in await visit.Page.Locator(".ask textarea").AllAsync())
            await visit.TypeAsync(box, Explanation);
        await visit.FollowAsync(AriaRole.Button, "Levering indienen");
        (await visit.Page.Locator("h1").TextContentAsync()).ShouldBe("Geleverd");
    }

    private static async Task AskAndAnswerAsync(DeskVisit team, DeskVisit coordinator)
    {
        await team.GoAsync($"/controle/{Second}/{Asked}");
        await team.Page.Locator("#vraag-stellen summary").ClickAsync();
        await team.TypeAsync("#tekst", "Zijn de inkomsten van het verhuurde rekencentrum hierin verrekend?");
        await team.FollowAsync(AriaRole.Button, "Vraag sturen");
        await coordinator.GoAsync($"/levering/{Second}/{Asked}/vragen");
        var thread = coordinator.Page.Locator("article.thread", new() { HasText = "rekencentrum" });
        await coordinator.TypeAsync(thread.Locator("textarea[name=tekst]"), "Nee, die staan elders in de begroting.");
        await coordinator.FollowAsync(thread.Locator("form[action$='/uitleg'] button"));
    }

    /// <summary>The team settles what was explained and approves: one return by hand, the others alike.</summary>
    private async Task CheckAsync(IPage page)
    {
        foreach (var delivery in site.Deliveries.All)
        {
            var address = $"/controle/{Second}/{delivery.Organisation}";
            await SentForm.SendAsync(page, address, "form[action$='/afronden']");
            (await SentForm.SendAsync(page, address, "form[action$='/goedkeuren']")).Count.ShouldBe(1, $"{delivery.Organisation}");
        }
    }

    /// <summary>What everyone reads of the first edition, and the bytes of its files; the links beside it may lead elsewhere.</summary>
    private async Task<string[]> ReadAsync(IPage page)
    {
        var read = new List<string>();
        foreach (var address in Published)
            read.Add(await page.EvaluateAsync<string>("async (address) => { const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html'); for (const list of page.querySelectorAll('.take-away, nav')) list.remove(); return page.querySelector('main').textContent; }", address));
        foreach (var file in (string[])[$"/edities/{First}/trendrapport-{First}.xlsx", $"/edities/{First}/trendrapport-{First}.docx"])
            read.Add(await page.EvaluateAsync<string>("async (address) => { const answer = await fetch(address); const hash = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()); return `${answer.status} ${new Uint8Array(hash).toHex?.() ?? [...new Uint8Array(hash)]}`; }", file));
        read.Add((await site.Store.FrozenAsync(First, Stop)).ShouldHaveSingleItem().Hash);
        return [.. read.Select(static text => Blanks().Replace(text, " "))];
    }

    private async Task SecondShowsItselfAsync(DeskVisit team)
    {
        await team.GoAsync("/");
        (await team.Page.Locator("header").First.TextContentAsync())!.ShouldContain($"{Second.FiscalYear}");
        await team.GoAsync($"/edities/{Second}");
        (await team.Page.Locator("main").TextContentAsync())!.ShouldContain($"boekjaar {Second.FiscalYear}");
        var (first, second) = ((await site.Store.FrozenAsync(First, Stop)).Single(), (await site.Store.FrozenAsync(Second, Stop)).Single());
        second.Hash.ShouldNotBe(first.Hash);
        second.Counted.Count.ShouldBe(site.Deliveries.All.Count);
        var seen = System.Text.Encoding.UTF8.GetString(second.SeenBy(Audience.Public)!.Statistics);
        Change().IsMatch(seen).ShouldBeTrue("a change against the year before");
    }

    /// <summary>A correction of the first edition is published: its first version is still where it was, and says that there is something newer.</summary>
    private static async Task CorrectAsync(DeskVisit team)
    {
        var (lasting, figure) = ($"/edities/{First}/v1/figuren/figuur-1", "#figuur-1");
        await team.GoAsync(lasting);
        (await team.Page.Locator(".newer p").CountAsync()).ShouldBe(1, "a newer edition");
        var (shown, line) = (await team.Page.Locator(figure).InnerTextAsync(), await team.Page.Locator(".citation-line").InnerTextAsync());
        line.ShouldContain($"/edities/{First}/v1/figuren/figuur-1. ");
        await team.Page.Locator("[data-copies]").ClickAsync();
        (await team.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(line);
        await MakeVersionAsync(team);
        await team.GoAsync(lasting);
        (await team.Page.Locator(".newer").InnerTextAsync()).ShouldContain("de nieuwste is versie 2");
        (await team.Page.Locator(figure).InnerTextAsync()).ShouldBe(shown);
        (await team.Page.Locator(".citation-line").InnerTextAsync()).ShouldBe(line);
        await team.FollowAsync(team.Page.Locator(".newer a").First);
        team.Page.Url.ShouldEndWith($"/edities/{First}/v2/figuren/figuur-1");
        (await team.Page.Locator(".newer p").CountAsync()).ShouldBe(1, "a newer edition, and no newer version");
    }

    private static async Task MakeVersionAsync(DeskVisit team)
    {
        do
        {
            await team.GoAsync(Editions);
            var form = team.Page.Locator($"details:has(#reden-{First})");
            await form.Locator("summary").ClickAsync();
            await team.TypeAsync($"#reden-{First}", "Een deelnemer meldde een fout.");
            await team.FollowAsync(form.Locator("button"));
            if (team.Page.Url.Contains("/bescherming", StringComparison.Ordinal))
                await Assertions.Expect(team.Page.Locator("h1")).ToHaveTextAsync("De deelnemers zijn beschermd", new() { Timeout = 300_000 });
        }
        while (team.Page.Url.Contains("/bescherming", StringComparison.Ordinal));
    }

    [GeneratedRegex("^ict.cost-per-inhabitant,2025,all,like_for_like,-?[0-9]", RegexOptions.Multiline)]
    private static partial Regex Change();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

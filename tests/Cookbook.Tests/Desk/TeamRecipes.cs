using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Checking;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Pages of the team, of administrators, and of who manages the colleagues of an organisation.</summary>
internal static class TeamRecipes
{
    private static readonly LocalisedText Team = new("het benchmarkteam", "the benchmark team"), Administrator = new("een beheerder", "an administrator");

    public static IReadOnlyList<DeskRecipe> All { get; } =
    [
        new("CheckDeskPage", Team, "/controle/{editie}", new("de vragen afwerken die het meest uitmaken", "work through the questions that matter most"), static tour => tour.GoAsync("team", "/controle/2026")),
        new("ReturnCheckPage", Team, "/controle/{editie}/{organisatie}", new("een levering naast vorig jaar leggen, vragen stellen, goedkeuren", "hold a return beside last year, ask questions, approve"),
            static tour => tour.GoAsync("team", "/controle/2026/GM9057")),
        new("NoEditionPage", Team, "/controle", new("lezen dat er nog niets te controleren is", "read that there is nothing to check yet"), BeforeTheFirstEditionAsync),
        new("EditionListPage", Team, "/beheer/edities", new("een editie voorbereiden, openen, vaststellen en publiceren", "prepare, open, freeze and publish an edition"), static tour => tour.GoAsync("team", "/beheer/edities")),
        new("ProtectionPage", Team, "/beheer/edities/{editie}/bescherming", new("volgen hoe ver het narekenen is, voordat een editie wordt vastgesteld", "follow how far the protecting is, before an edition is frozen"), static tour => tour.GoAsync("team", "/beheer/edities/2025/bescherming")),
        new("MovedPage", Team, "/beheer/edities/{editie}/versies/{versie}", new("lezen welke cijfers veranderden in een nieuwe versie", "read which numbers moved in a new version"), CorrectAsync),
        new("ReportEditingPage", Team, "/beheer/edities/{editie}/rapport", new("de hoofdstukken van het rapport op volgorde zetten", "put the chapters of the report in order"), static tour => tour.GoAsync("team", "/beheer/edities/2025/rapport")),
        new("ChapterEditingPage", Team, "/beheer/edities/{editie}/rapport/hoofdstukken/{hoofdstuk}", new("teksten schrijven rond wat berekend is, en onderdelen weglaten met een reden", "write texts around what is computed, and leave parts out with a reason"), EditorialTour.WrittenAsync),
        new("TextPage", Team, "/beheer/edities/{editie}/rapport/teksten/{tekst}", new("een tekst schrijven met cijfers die meebewegen, en lezen welk getal niet meer klopt", "write a text with figures that move along, and read which number no longer holds"), EditorialTour.WritingAsync),
        new("HistoryPage", Team, "/beheer/edities/{editie}/rapport/geschiedenis", new("lezen wie wat veranderde in het rapport, en terugzetten", "read who changed what in the report, and put it back"), static tour => tour.GoAsync("team", "/beheer/edities/2025/rapport/geschiedenis")),
        new("ChecklistPage", Team, "/beheer/edities/{editie}/rapport/controle", new("nalopen wat er open staat, en publiceren", "go through what is open, and publish"), static tour => tour.GoAsync("team", "/beheer/edities/2025/rapport/controle")),
        new("ReadersPage", Team, "/beheer/edities/{editie}/rapport/lezers", new("kiezen wie het rapport leest voordat het gepubliceerd is", "choose who reads the report before it is published"), static tour => tour.GoAsync("team", "/beheer/edities/2026/rapport/lezers")),
        new("MakingPage", Team, "/beheer/edities/{editie}/rapport", new("volgen hoe ver de cijfers zijn, zolang een editie niet is vastgesteld", "follow how far the figures are, while an edition is not frozen"), EditorialTour.MakingAsync),
        new("ReportsPage", Team, "/beheer/rapporten", new("de rapporten van alle deelnemers maken en ophalen", "make and fetch the reports of all participants"), ReportsAsync),
        new("ParticipantsPage", Team, "/beheer/organisaties", new("bijhouden wie levert en wie lid is van welk samenwerkingsverband", "keep who delivers and who belongs to which partnership"), static tour => tour.GoAsync("team", "/beheer/organisaties")),
        new("ParticipantPage", Team, "/beheer/organisaties/{organisatie}", new("één deelnemer en de leden van een samenwerkingsverband wijzigen", "change one participant and the members of a partnership"), static tour => tour.GoAsync("team", "/beheer/organisaties/SV02")),
        new("LawListPage", Team, "/beheer/wetten", new("zien welke wetten worden gevolgd, en wie ze het laatst wijzigde", "see which laws are followed, and who changed them last"), static tour => tour.GoAsync("team", "/beheer/wetten")),
        new("LawPage", Team, "/beheer/wetten/wet/{wet}", new("een wet wijzigen, en teruggaan naar een eerdere versie", "change a law, and go back to an earlier version"), static tour => tour.GoAsync("team", "/beheer/wetten/wet/cbw")),
        new("AccountListPage", Administrator, "/beheer/accounts", new("zien wie een account heeft en wie is uitgenodigd", "see who has an account and who is invited"), static tour => tour.GoAsync("beheerder", "/beheer/accounts")),
        new("InvitePage", Administrator, "/beheer/accounts/uitnodigen", new("iemand uitnodigen met een rol", "invite somebody with a role"), static tour => tour.GoAsync("beheerder", "/beheer/accounts/uitnodigen")),
        new("AccountDetailPage", Administrator, "/beheer/accounts/{account}", new("rollen geven en intrekken, een account blokkeren", "give and take back roles, block an account"), OneAccountAsync),
        new("AccountRemovalPage", Administrator, "/beheer/accounts/{account}/verwijderen", new("het account verwijderen van wie weg is", "remove the account of who left"), RemovalAsync),
        new("AuditPage", Administrator, "/beheer/logboek", new("lezen wie wat veranderde, en of het logboek heel is", "read who changed what, and whether the log is whole"), static tour => tour.GoAsync("beheerder", "/beheer/logboek")),
        new("StatusPage", Administrator, "/beheer/systeem", new("zien hoe de site en het werk erop staan, wat dat betekent en wat te doen", "see how the site and the work on it stand, what that means and what to do"), static tour => tour.GoAsync("beheerder", "/beheer/systeem")),
        new("MailPage", Administrator, "/beheer/post", new("in de demo: de brieven lezen die anders verstuurd waren", "in the demo: read the letters that would have been sent"), static tour => tour.GoAsync("beheerder", "/beheer/post")),
        new("ColleaguesPage", new("een coördinator", "a coordinator"), "/organisaties/{organisatie}/collegas", new("collega's uitnodigen en hun rol intrekken", "invite colleagues and take back their role"),
            static tour => tour.GoAsync("coordinator", "/organisaties/GM9083/collegas")),
        new("ClientsPage", new("een coördinator", "a coordinator"), "/organisaties/{organisatie}/programmas", new("programma's maken die via de API leveren, en ze intrekken", "make programs that deliver through the API, and withdraw them"),
            static tour => tour.GoAsync("coordinator", "/organisaties/GM9083/programmas")),
        new("ClientMadePage", new("een coördinator", "a coordinator"), "/organisaties/{organisatie}/programmas", new("het geheim van een nieuw programma bewaren", "keep the secret of a new program"), MakeProgramAsync),
    ];

    private static async Task<IPage> MakeProgramAsync(DeskTour tour)
    {
        var page = await tour.GoAsync("coordinator", "/organisaties/GM9083/programmas");
        await page.FillAsync("#naam", "Boekhoudpakket");
        await page.ClickAsync("main form[action$='/programmas'] button");
        return page;
    }

    /// <summary>The demo has editions; only a new installation shows this page.</summary>
    private static async Task<IPage> BeforeTheFirstEditionAsync(DeskTour tour)
    {
        var html = await DeskRenderer.RenderAsync(DeskPage.Of<NoEditionPage>(new("Controle", "Check desk")), new DeskContext
        {
            Caller = Caller.Anonymous,
            Language = Language.Dutch,
            Path = CheckPlace.Root,
            Token = new FormToken("formulier", string.Empty),
            Menu = [],
        });
        var page = await tour.OpenAsync();
        await page.RouteAsync("**" + CheckPlace.Root, route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = html }));
        await page.GotoAsync(CheckPlace.Root);
        return page;
    }

    /// <summary>Until participants are protected, the page says how far that is.</summary>
    private static async Task<IPage> ReportsAsync(DeskTour tour)
    {
        var page = await tour.GoAsync("team", "/beheer/rapporten");
        await page.Locator("body[data-page=ReportsPage]").WaitForAsync(new LocatorWaitForOptions { Timeout = 600_000 });
        return page;
    }

    /// <summary>A correction is made once participants are protected; until then its page says how far that is.</summary>
    private static async Task<IPage> CorrectAsync(DeskTour tour)
    {
        IPage page;
        do
        {
            page = await tour.GoAsync("team", "/beheer/edities");
            await page.Locator("details:has(textarea[name=reden]) summary").First.ClickAsync();
            await page.FillAsync("textarea[name=reden]", "Een levering is na de publicatie verbeterd.");
            await page.ClickAsync("form:has(textarea[name=reden]) button");
            while (await page.Locator("body[data-page=ProtectionPage] progress").CountAsync() > 0)
                await page.ReloadAsync();
        }
        while (await page.Locator("body[data-page=ProtectionPage]").CountAsync() > 0);
        return page;
    }

    private static async Task<IPage> RemovalAsync(DeskTour tour)
    {
        var page = await OneAccountAsync(tour);
        await page.GetByRole(AriaRole.Link, new() { Name = "Account verwijderen" }).ClickAsync();
        return page;
    }

    private static async Task<IPage> OneAccountAsync(DeskTour tour)
    {
        var page = await tour.GoAsync("beheerder", "/beheer/accounts");
        await page.GetByRole(AriaRole.Link, new() { Name = "Noor Nieuwland" }).ClickAsync();
        return page;
    }
}

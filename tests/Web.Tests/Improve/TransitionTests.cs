using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Corpus;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Improve;

/// <summary>The way to the cloud as a browser without scripts meets it.</summary>
public sealed partial class TransitionTests : IAsyncLifetime
{
    private const string Case = "software.front-office/zaakwerk", Database = "software.system/olifant";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-transition-");
    private ReturnStore store = null!;
    private CountrySite site = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Mine => $"/uw-gemeente/{site.Municipalities[0]}/cloud";

    private string Theirs => $"/uw-gemeente/{site.Municipalities[1]}/cloud";

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, Stop);
        site = await CountrySite.OpenAsync(store, municipalities: 3, clock: new SlowClock(TimeSpan.Zero));
        await site.CountAsync(site.Municipalities[0], 2024, static own => own with
        {
            Software =
            [
                new SoftwareEntry { Line = "1", Category = "software.front-office", Cents = 20_000_00, Hosting = Hosting.OnPremises, Application = "Zaakwerk" },
                new SoftwareEntry { Line = "2", Category = "software.front-office", Cents = 4_000_00, Hosting = Hosting.Unknown, Application = "Balie" },
                new SoftwareEntry { Line = "3", Category = "software.system", Cents = 6_000_00, Hosting = Hosting.OnPremises, Application = "Olifant" },
            ],
        });
    }

    [Fact]
    public async Task What_runs_locally_is_shown_with_what_is_unknown()
    {
        using var browser = await site.SignInAsync(site.Municipalities[0]);
        var page = await ReadAsync(browser, Mine);
        page.ShouldContain("In 2024 draaiden 2 toepassingen in eigen beheer. Die kostten € 26.000 aan software.");
        page.ShouldContain("Van € 4.000 aan software staat niet in de levering waar het draait.");
        page.ShouldContain($"href=\"/levering/{CountrySite.Edition}/{site.Municipalities[0]}/software\"");
        page.ShouldContain("Onbekend: nog niets aangekruist");
        (await ReadAsync(browser, Mine + "?jaar=2019")).ShouldContain("Over dit boekjaar is er geen goedgekeurde levering.");
        (await ReadAsync(browser, "/en" + Mine)).ShouldContain("In 2024 2 applications ran on your premises.");
        (await browser.GetAsync(Theirs)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_ticked_and_answered_shows_and_what_is_not_stays_unknown()
    {
        using var browser = await site.SignInAsync(site.Municipalities[0]);
        (await SendAsync(browser, "/platform", $"/platform?platform={Database}", ("jaar", "2024"), ("platform", Database), ("versie", "0"), ("op", Case), ("compleet", "ja"))).Location.ShouldBe(Mine + "?jaar=2024&gedaan=bewaard");
        (await ReadAsync(browser, Mine)).ShouldContain("1 platform draait nog voor weinig toepassingen. Gaan die weg, dan vervalt hooguit € 6.000 per jaar.");

        const string answers = "/toepassingen?soort=software.front-office";
        (await SendAsync(browser, "/toepassingen", answers, ("jaar", "2024"), ("soort", "software.front-office"), ("versie", "1"), ("t0", Case), ("a0-place", "outside"), ("a0-exit", "verzonnen"), ("t1", "software.front-office/weg"), ("a1-place", "own"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        var page = await ReadAsync(browser, Mine + answers);
        page.ShouldContain("<option value=\"outside\" selected>Buiten de EER</option>");
        page.ShouldContain("0 van 2 helemaal ingevuld");
        (await browser.GetAsync(Mine + ".csv?jaar=2024")).Body.ShouldContain("Zaakwerk,Software voor de frontoffice,20000,20000,0,Olifant,Buiten de EER,onbekend,onbekend,onbekend\n");
        (await SendAsync(browser, "/toepassingen", answers, ("jaar", "2024"), ("versie", "1"), ("t0", Case))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_plan_is_made_filled_compared_taken_away_and_deleted()
    {
        using var browser = await site.SignInAsync(site.Municipalities[0]);
        var (first, begin) = await MakeAsync(browser, "Rustig");
        (await ReadAsync(browser, $"{Mine}/plan?plan={first}")).ShouldContain("Er is nog niets gepland: elk jaar kost € ");

        var wrong = await PlanAsync(browser, first, "1", ("heen", "saas"), ("jaar-move", $"{begin}"), ("jaar-move", $"{begin + 2}"), ("nieuw", "veel"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(wrong.Body).ShouldContain("‘Overzetten’: kies jaren die op elkaar volgen, zonder gat.");
        wrong.Body.ShouldContain("value=\"veel\"");

        (await PlanAsync(browser, first, "1", ("heen", "saas"), ("jaar-move", $"{begin}"), ("jaar-double", $"{begin + 1}"), ("nieuw", "12.000"), ("eenmalig", "9000"), ("uren", "1400"))).Location.ShouldBe($"{Mine}/plan?plan={first}&gedaan=bewaard");
        var page = await ReadAsync(browser, $"{Mine}/plan?plan={first}");
        page.ShouldContain($"Vanaf {begin + 5} kost wat nu in eigen beheer draait € 8.000 per jaar minder.");
        page.ShouldContain("De overgang zelf kost € 9.000. Daarnaast kost het oude dat dubbel draait € 20.000.");
        (await PlanAsync(browser, first, "1", ("heen", "stop"), ("jaar-move", $"{begin}"))).Status.ShouldBe(HttpStatusCode.Conflict, "somebody changed it since");

        var (second, _) = await MakeAsync(browser, "=Snel");
        var beside = await ReadAsync(browser, $"{Mine}/vergelijken?p={second}&p={first}");
        beside.ShouldContain("− 8.000");
        beside.ShouldContain("=Snel");
        var csv = await browser.GetAsync($"{Mine}/vergelijken.csv?p={second}&p={first}");
        csv.Headers["Content-Type"].ShouldBe("text/csv; charset=utf-8");
        csv.Body.ShouldContain("\n'=Snel,alles in eigen beheer,nu (2024),");
        (await browser.GetAsync($"{Mine}/plan.xlsx?plan={first}")).Headers["Content-Disposition"].ShouldContain($"maatstaf-cloudplan-{site.Municipalities[0]}.xlsx");

        (await SendAsync(browser, "/plan", $"/plan?plan={first}", ("plan", first), ("versie", "2"), ("doe", "jaren"), ("naam", "Rustig"), ("vanaf", "2020"), ("jaren", "5"), ("tijd", ""))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SendAsync(browser, "/plan", $"/plan?plan={first}", ("plan", first), ("versie", "2"), ("doe", "jaren"), ("naam", "Rustiger"), ("vanaf", $"{begin + 1}"), ("jaren", "4"), ("tijd", "10"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await ReadAsync(browser, $"{Mine}/plan?plan={first}")).ShouldContain("Plan: Rustiger");
        (await SendAsync(browser, "/plan/verwijderen", $"/plan?plan={first}", ("plan", first), ("versie", "3"))).Location.ShouldBe(Mine + "?gedaan=plan-weg");
        (await browser.GetAsync($"{Mine}/plan?plan={first}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_plan_of_another_municipality_is_like_one_that_does_not_exist()
    {
        using var mine = await site.SignInAsync(site.Municipalities[0]);
        using var theirs = await site.SignInAsync(site.Municipalities[1]);
        var (id, _) = await MakeAsync(mine, "Geheim plan");
        (await theirs.GetAsync($"{Theirs}/plan?plan={id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.GetAsync($"{Mine}/plan?plan={id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.GetAsync($"{Theirs}/plan.csv?plan={id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(theirs, $"{Theirs}/vergelijken?p={id}")).ShouldNotContain("Geheim plan");
        (await theirs.FillInAsync(Theirs, Theirs + "/plan/verwijderen", ("plan", id), ("versie", "1"))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var team = await site.SignInTeamAsync();
        (await ReadAsync(team, Mine)).ShouldNotContain("Geheim plan");
        (await team.GetAsync($"{Mine}/plan?plan={id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The text of a page, with no-break spaces as spaces.</summary>
    private static async Task<string> ReadAsync(Browser browser, string address)
    {
        var answer = await browser.GetAsync(address);
        answer.Status.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(answer.Body).Replace('\u00A0', ' ');
    }

    private async Task<(string Id, int Begin)> MakeAsync(Browser browser, string name)
    {
        var answer = await SendAsync(browser, "/plan", "", ("jaar", "2024"), ("naam", name), ("doe", "nieuw"));
        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
        var id = PlanId().Match(answer.Location!).Groups[1].Value;
        var begin = BeginOf().Match((await browser.GetAsync($"{Mine}/plan?plan={id}")).Body).Groups[1].Value;
        return (id, int.Parse(begin, System.Globalization.CultureInfo.InvariantCulture));
    }

    private Task<Answer> PlanAsync(Browser browser, string plan, string version, params (string Name, string Value)[] fields) =>
        SendAsync(browser, "/plan/toepassing", $"/plan/toepassing?plan={plan}&toepassing={Case}", [("plan", plan), ("versie", version), ("toepassing", Case), ("doe", "nieuw"), .. fields]);

    private Task<Answer> SendAsync(Browser browser, string to, string from, params (string Name, string Value)[] fields) => browser.FillInAsync(Mine + from, Mine + to, fields);

    [GeneratedRegex("plan=([0-9a-f]{32})")]
    private static partial Regex PlanId();

    [GeneratedRegex("name=\"vanaf\"[^>]*value=\"(\\d{4})\"")]
    private static partial Regex BeginOf();
}

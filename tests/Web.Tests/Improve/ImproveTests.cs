using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Corpus;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Improve;

/// <summary>What if and contracts as a browser without scripts meets them.</summary>
public sealed partial class ImproveTests : IAsyncLifetime
{
    private const string Steps = "&vanaf=2026&stap1=software/cost&naar1=eigen&waarde1=5&jaren1=2&dubbel1=alles";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-improve-");
    private ReturnStore store = null!;
    private CountrySite site = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Mine => $"/uw-gemeente/{site.Municipalities[0]}/";

    private string Theirs => $"/uw-gemeente/{site.Municipalities[1]}/";

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, Stop);
        site = await CountrySite.OpenAsync(store, municipalities: 12, clock: new SlowClock(TimeSpan.Zero));
    }

    [Fact]
    public async Task A_scenario_is_calculated_saved_compared_taken_away_and_deleted()
    {
        using var browser = await site.SignInAsync(site.Municipalities[0]);
        var page = await ReadAsync(browser, Mine + "wat-als?jaar=2024" + Steps);
        // 200 000 of software for 20 000 inhabitants is 10 euros; half of it is 100 000 a year less.
        page.ShouldContain("Vanaf 2028 kost ICT € 100.000 per jaar minder: € 5,0 per inwoner.");
        page.ShouldContain("Van 2026 tot en met 2027 lopen oud en nieuw naast elkaar. Dat kost samen € 200.000 meer dan nu.");
        page.ShouldContain("Dit is een rekensom, geen voorspelling.");

        var first = await SaveAsync(browser, "Halve software", Steps);
        var second = await SaveAsync(browser, "=Dubbele software", "&vanaf=2026&stap1=software/cost&naar1=eigen&waarde1=20&jaren1=0");
        (await browser.GetAsync(Mine + "wat-als?scenario=" + first)).Location.ShouldNotBeNull().ShouldContain("jaar=2024&groep=all&scenario=" + first + Steps);
        var beside = await ReadAsync(browser, $"{Mine}wat-als/vergelijken?s={second}&s={first}");
        beside.ShouldContain("Halve software");
        beside.ShouldContain("+ 200.000");
        beside.ShouldContain("− 100.000");

        var csv = await browser.GetAsync($"{Mine}wat-als/vergelijken.csv?s={second}&s={first}");
        csv.Headers["Content-Type"].ShouldBe("text/csv; charset=utf-8");
        csv.Body.ShouldContain("\n'=Dubbele software,ICT-kosten,2024,nu,600000,30,");
        (await browser.GetAsync(Mine + "wat-als.xlsx?jaar=2024" + Steps)).Headers["Content-Disposition"].ShouldContain($"maatstaf-wat-als-{site.Municipalities[0]}.xlsx");

        (await SendAsync(browser, "", ("scenario", first), ("versie", "1"), ("naam", "Iets minder software"), ("rekensom", Steps), ("doe", "wijzigen"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await SendAsync(browser, "", ("scenario", first), ("versie", "1"), ("naam", "Te laat"), ("rekensom", Steps), ("doe", "wijzigen"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(browser, "/verwijderen", ("scenario", first), ("versie", "2"))).Location.ShouldBe(Mine + "wat-als?gedaan=rekensom-weg");
        (await browser.GetAsync(Mine + "wat-als?scenario=" + first)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_scenario_of_another_municipality_is_like_one_that_does_not_exist()
    {
        using var mine = await site.SignInAsync(site.Municipalities[0]);
        using var theirs = await site.SignInAsync(site.Municipalities[1]);
        await ReadAsync(mine, Mine + "wat-als?jaar=2024");
        var id = await SaveAsync(mine, "Geheim plan", Steps);

        (await theirs.GetAsync(Theirs + "wat-als?scenario=" + id)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.GetAsync($"{Theirs}wat-als?jaar=2024&scenario={id}{Steps}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.GetAsync(Mine + "wat-als?scenario=" + id)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(theirs, Theirs + "wat-als/vergelijken?s=" + id)).ShouldNotContain("Geheim plan");
        (await theirs.GetAsync(Theirs + "wat-als/vergelijken.csv?s=" + id)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.FillInAsync(Theirs + "wat-als?jaar=2024", Theirs + "wat-als/verwijderen", ("scenario", id), ("versie", "1"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await store.Delivery.ScenariosAsync(site.Municipalities[0], Stop)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_wrong_in_a_step_is_said_at_its_field_and_the_rest_counts()
    {
        using var browser = await site.SignInAsync(site.Municipalities[0]);
        var page = await ReadAsync(browser, Mine + "wat-als?jaar=2024" + Steps + "&stap2=personnel/fte&naar2=eigen&waarde2=veel");
        page.ShouldContain("Stap 2: vul een getal in van 0 of meer.");
        page.ShouldContain("value=\"veel\"");
        page.ShouldContain("€ 100.000 per jaar minder");
        (await SendAsync(browser, "", ("naam", "Leeg"), ("rekensom", "&stap1=bestaat/niet"), ("doe", "nieuw"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(browser, "", ("naam", " "), ("rekensom", Steps), ("doe", "nieuw"))).Body.ShouldContain("Geef de rekensom een naam");
    }

    [Fact]
    public async Task Contracts_show_the_own_lines_and_what_could_not_be_judged()
    {
        var municipality = site.Municipalities[0];
        using var browser = await site.SignInAsync(municipality);
        await site.CountAsync(municipality, 2024, static own => own with
        {
            Software =
            [
                new SoftwareEntry { Line = "1", Category = "software.front-office", Cents = 20_000_00, Hosting = Hosting.Saas, Application = "=Zaakwerk", LicencesContracted = 100, LicencesUsed = 60 },
                new SoftwareEntry { Line = "2", Category = "software.front-office", Cents = 20_000_00, Hosting = Hosting.Saas },
            ],
        });

        var page = await ReadAsync(browser, Mine + "contracten");
        page.ShouldContain("In uw contracten van 2024 is hooguit € 8.000 per jaar te besparen.");
        page.ShouldContain("40 van 100 licenties zijn niet in gebruik.");
        page.ShouldContain("1 van de 2 regels is niet te beoordelen: daar is ‘Licenties in contract’ of ‘Licenties in gebruik’ niet ingevuld.");
        page.ShouldContain($"href=\"/levering/{CountrySite.Edition}/{municipality}/software\"");
        page.ShouldContain("Niets gevonden. Hier hoeft u niets te doen.");
        (await browser.GetAsync(Mine + "contracten.csv?jaar=2024")).Body.ShouldContain(",'=Zaakwerk,");
        (await ReadAsync(browser, Mine + "contracten?jaar=2019")).ShouldContain("Over dit boekjaar is er geen goedgekeurde levering.");
        (await ReadAsync(browser, "/en" + Mine + "contracten")).ShouldContain("40 of 100 licences are not in use.");
        (await browser.GetAsync(Theirs + "contracten")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The text of a page, with no-break spaces as spaces, once the figures of the circle are made.</summary>
    private static async Task<string> ReadAsync(Browser browser, string address)
    {
        while (true)
        {
            var answer = await browser.GetAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            if (!answer.Body.Contains("data-page=\"WaitingPage\"", StringComparison.Ordinal))
                return WebUtility.HtmlDecode(answer.Body).Replace('\u00A0', ' ');
        }
    }

    private async Task<string> SaveAsync(Browser browser, string name, string steps)
    {
        var answer = await SendAsync(browser, "", ("naam", name), ("rekensom", steps), ("doe", "nieuw"));
        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
        return ScenarioId().Match(answer.Location!).Groups[1].Value;
    }

    private Task<Answer> SendAsync(Browser browser, string rest, params (string Name, string Value)[] fields) =>
        browser.FillInAsync(Mine + "wat-als?jaar=2024", Mine + "wat-als" + rest, [("jaar", "2024"), ("vergelijking", "groep=all"), .. fields]);

    [GeneratedRegex("scenario=([0-9a-f]{32})")]
    private static partial Regex ScenarioId();
}

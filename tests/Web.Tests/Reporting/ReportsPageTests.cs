using System.IO.Compression;
using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;
using Maatstaf.Web_Tests.Place;

namespace Maatstaf.Web_Tests.Reporting;

/// <summary>The team makes all reports; each participant gets its own and nobody else's, and is told when the figures are newer.</summary>
public sealed class ReportsPageTests : IAsyncLifetime
{
    private const string Reports = "/beheer/rapporten";
    private static readonly OrganisationCode Looker = OrganisationCode.Parse(GapCountry.Looker), Member = OrganisationCode.Parse(GapCountry.Member);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-reports-page-");
    private ReturnStore store = null!;
    private CountrySite site = null!;

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken);
        site = await CountrySite.OpenAsync(store, GapCountry.Make(), GapCountry.Codes);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_team_makes_all_reports_and_each_participant_gets_its_own()
    {
        using var team = await site.SignInTeamAsync();
        (await UntilAsync(team, static page => page.Contains("Alle rapporten maken", StringComparison.Ordinal))).ShouldContain("Er zijn nog geen rapporten");
        (await team.FillInAsync(Reports, Reports)).Status.ShouldBe(HttpStatusCode.SeeOther);
        var page = await UntilAsync(team, static page => page.Contains("Alle rapporten zijn er", StringComparison.Ordinal));
        page.ShouldNotContain("Alle rapporten maken");
        page.ShouldContain($"href=\"/uw-gemeente/{Looker}/rapport/gemaakt/xlsx\"");

        var zip = await team.GetAsync($"{Reports}/alle.zip");
        zip.Headers["Content-Type"].ShouldBe("application/zip");
        using (var archive = new ZipArchive(new MemoryStream(zip.Bytes)))
        {
            archive.Entries.Count.ShouldBe(2 * (GapCountry.Codes.Length + 1), "slides and workbook of each municipality and of the partnership; this site prints nothing");
            archive.Entries.ShouldAllBe(static entry => entry.Length > 0);
            archive.GetEntry("maatstaf-GM0001-2025.xlsx").ShouldNotBeNull();
        }

        using var own = await site.SignInAsync(Looker);
        (await own.GetAsync($"/uw-gemeente/{Looker}/rapport")).Body.ShouldContain("Gemaakt door het benchmarkteam");
        var file = await own.GetAsync($"/uw-gemeente/{Looker}/rapport/gemaakt/pptx");
        (file.Status, file.Headers["Content-Type"]).ShouldBe((HttpStatusCode.OK, "application/vnd.openxmlformats-officedocument.presentationml.presentation"));
        (await own.GetAsync($"/uw-gemeente/{Looker}/rapport/gemaakt/pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await own.GetAsync($"/uw-gemeente/{Member}/rapport/gemaakt/pptx")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await own.GetAsync(Reports)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await own.GetAsync($"{Reports}/alle.zip")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_report_of_older_figures_says_so_until_a_new_one_is_made()
    {
        using var team = await site.SignInTeamAsync();
        await UntilAsync(team, static page => page.Contains("Alle rapporten maken", StringComparison.Ordinal));
        await team.FillInAsync(Reports, Reports);
        await UntilAsync(team, static page => page.Contains("Alle rapporten zijn er", StringComparison.Ordinal));
        using var own = await site.SignInAsync(Looker);
        (await own.GetAsync($"/uw-gemeente/{Looker}/rapport")).Body.ShouldNotContain("oudere cijfers");

        await site.CountAsync(Member, 2024, static year => year with { Profile = year.Profile! with { Inhabitants = year.Profile!.Inhabitants + 1 } });
        (await UntilAsync(team, static page => page.Contains("Rapporten maken van de cijfers van nu", StringComparison.Ordinal))).ShouldContain("oudere cijfers");
        (await own.GetAsync($"/uw-gemeente/{Looker}/rapport")).Body.ShouldContain("oudere cijfers");
        (await own.GetAsync($"/uw-gemeente/{Looker}/rapport/gemaakt/xlsx")).Status.ShouldBe(HttpStatusCode.OK);
        await team.FillInAsync(Reports, Reports);
        (await UntilAsync(team, static page => page.Contains("Alle rapporten zijn er", StringComparison.Ordinal))).ShouldNotContain("oudere cijfers");
    }

    [Fact]
    public async Task What_was_asked_for_before_the_site_fell_over_is_made_when_it_starts()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fallen = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "fallen.db"), TimeProvider.System, ct);
        await fallen.KeepAsync(Caller.Program("test"), GapCountry.Make().Data(), "country", Country.Catalogue, ct: ct);
        await fallen.Delivery.ChangeAsync(Caller.Program("test"), "reports.ask", "2025", static change => change.Reports.Want(new Edition(2025), "of-before-1", [(Looker, ReportKind.Workbook)]), ct);
        await using var again = await CountrySite.OpenAsync(fallen, GapCountry.Make(), GapCountry.Codes);

        using var team = await again.SignInTeamAsync();
        await UntilAsync(team, static page => page.Contains("Alle rapporten zijn er", StringComparison.Ordinal));
        (await fallen.Delivery.Reports.WaitingAsync(ct)).ShouldBeEmpty();
        (await fallen.Delivery.Reports.OfAsync(new Edition(2025), Looker, ct)).ShouldAllBe(static report => report.State == ReportState.Made && report.Key.DataVersion != "of-before-1");
    }

    /// <summary>Reads the page as a patient visitor does, until it says something.</summary>
    private static async Task<string> UntilAsync(Browser browser, Func<string, bool> says)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var page = (await browser.GetAsync(Reports)).Body;
            if (says(page))
                return page;
            await Task.Delay(200, patience.Token);
        }
    }
}

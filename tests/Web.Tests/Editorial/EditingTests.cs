using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Editorial;

/// <summary>The team writes in a report, lets chosen people look, and publishes; what does not hold any more is said.</summary>
public sealed class EditingTests : IAsyncLifetime
{
    private const string Report = "/beheer/edities/2025/rapport", Chapter = Report + "/hoofdstukken/highlights", Preview = "/voorbeeld/2025";
    private const string Said = "Zegt het team: {30 = ict.cost-per-inhabitant 2024 all headline} euro.", SaidInEnglish = "Says the team: {30 = ict.cost-per-inhabitant 2024 all headline} euros.";
    private static readonly Edition Edition = new(2025);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-editing-");
    private ReturnStore store = null!;
    private CountrySite site = null!;
    private Browser team = null!;

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken);
        site = await CountrySite.OpenAsync(store, municipalities: 12, Edition);
        team = await site.SignInTeamAsync();
        await FreezeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        team.Dispose();
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_text_goes_out_with_the_edition_and_a_correction_puts_the_figure_in_the_place_of_a_typed_number()
    {
        (await WriteAsync(Said, SaidInEnglish)).Status.ShouldBe(HttpStatusCode.SeeOther);
        var chapter = (await team.GetAsync(Chapter)).Body;
        chapter.ShouldContain("Zegt het team: ");
        chapter.ShouldNotContain("wrong-number");
        (await ReadAsync("/edities/2025")).ShouldNotContain("Zegt het team");

        (await team.PublishAsync(Edition)).Status.ShouldBe(HttpStatusCode.SeeOther);
        Words(await ReadAsync("/edities/2025")).ShouldContain("Zegt het team: 30 euro.");
        Words(await ReadAsync("/edities/2025/hoofdlijnen")).ShouldContain("Zegt het team: 30 euro.");
        Words(await ReadAsync("/en/edities/2025")).ShouldContain("Says the team: 30 euros.");

        await site.CountAsync(site.Municipalities[0], Edition.FiscalYear, static year => year with { Software = [.. year.Software.Select(static line => line with { Cents = line.Cents * 2 })] });
        (await team.FillInAsync("/beheer/edities", "/beheer/edities/2025/herstellen", ("reden", "Software was te laag"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        Words(await ReadAsync("/edities/2025")).ShouldContain("Zegt het team: €\u00A031 euro.", customMessage: "a typed number that does not hold never goes out unseen");
        Words((await team.GetAsync(Chapter)).Body).ShouldContain("30 (klopt niet meer: nu €\u00A031)");
        var checklist = await team.GetAsync(Report + "/controle");
        checklist.Body.ShouldContain("value=\"numbers-wrong\"");

        (await team.PublishAsync(Edition, accepts: false)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await team.PublishAsync(Edition)).Status.ShouldBe(HttpStatusCode.SeeOther);
        Words(await ReadAsync("/edities/2025")).ShouldContain("Zegt het team: 30 euro.", customMessage: "somebody accepted that");
        var log = await store.Delivery.AuditAsync(null, 3, TestContext.Current.CancellationToken);
        log.ShouldContain(static entry => entry.Action == "report.publish" && entry.Object.Contains("numbers-wrong=2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Publishing_asks_a_tick_for_everything_that_is_open_and_the_log_remembers_it()
    {
        await WriteAsync("Alleen Nederlands.", string.Empty);
        var refused = await team.PublishAsync(Edition, accepts: false);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Body.ShouldContain("D055");
        (await ReadAsync("/edities/2025")).ShouldNotContain("Alleen Nederlands");
        (await team.PublishAsync(Edition)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await store.Delivery.AuditAsync(null, 3, TestContext.Current.CancellationToken)).ShouldContain(static entry => entry.Action == "edition.publish" && entry.Object.Contains("english-missing=1", StringComparison.Ordinal));
        (await team.GetAsync("/beheer/edities")).Body.ShouldNotContain("editie-vastgesteld");
    }

    [Fact]
    public async Task A_preview_is_for_whom_the_team_chose_and_for_nobody_else_and_is_kept_nowhere()
    {
        await WriteAsync(Said, SaidInEnglish);
        using var chosen = await site.SignInAsync(site.Municipalities[0]);
        using var other = await site.SignInAsync(site.Municipalities[1]);
        (await chosen.GetAsync(Preview)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.NewBrowser().GetAsync(Preview)).Location.ShouldNotBeNull().ShouldContain("/inloggen?terug=");

        var unknown = await team.FillInAsync(Report + "/lezers", Report + "/lezers", ("adressen", "niemand@voorbeeld.example"));
        unknown.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        unknown.Body.ShouldContain("D056");
        (await team.FillInAsync(Report + "/lezers", Report + "/lezers", ("adressen", $"{site.Municipalities[0].ToString().ToLowerInvariant()}@voorbeeld.example\r\n"))).Status.ShouldBe(HttpStatusCode.SeeOther);

        foreach (var browser in (Browser[])[chosen, team])
        {
            var seen = await browser.GetAsync(Preview);
            seen.Status.ShouldBe(HttpStatusCode.OK);
            Words(seen.Body).ShouldContain("Zegt het team: 30 euro.");
            seen.Body.ShouldContain("data-preview=\"Voorbeeld\"");
            seen.Headers["Cache-Control"].ShouldContain("no-store");
        }

        (await chosen.GetAsync("/en" + Preview)).Body.ShouldContain("data-preview=\"Preview\"");
        (await other.GetAsync(Preview)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await chosen.GetAsync("/voorbeeld/2031")).Status.ShouldBe(HttpStatusCode.NotFound);

        (await team.FillInAsync(Report + "/lezers", Report + "/lezers/weg")).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await chosen.GetAsync(Preview)).Status.ShouldBe(HttpStatusCode.NotFound, "it was taken back");
        await team.FillInAsync(Report + "/lezers", Report + "/lezers", ("adressen", $"{site.Municipalities[0]}@voorbeeld.example"));
        (await team.PublishAsync(Edition)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await chosen.GetAsync(Preview)).Status.ShouldBe(HttpStatusCode.NotFound, "it ended with the publication");
        (await team.GetAsync(Preview)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_code_and_place_and_stays_in_the_form()
    {
        var answer = await WriteAsync("Eerst goed.\nDan {ict.kosten 2024 all headline}.", string.Empty);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Words(answer.Body).ShouldContain("T006, regel 2, teken 5");
        answer.Body.ShouldContain("Eerst goed.");
        (await store.Delivery.Editing.RevisionsAsync(Edition, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_search_keeps_what_was_typed_and_a_found_figure_comes_behind_it()
    {
        var found = await team.FillInAsync(Chapter + "/tekst", Chapter + "/tekst", ("versie", "0"), ("na", string.Empty), ("nl", "Al getypt"), ("en", string.Empty), ("zoek", "ict.cost-per-inhabitant"), ("doe", "zoeken"));
        found.Status.ShouldBe(HttpStatusCode.OK);
        found.Body.ShouldContain(">Al getypt</textarea>");
        found.Body.ShouldContain("value=\"{ict.cost-per-inhabitant 2024 all headline}\"");
        var inserted = await team.FillInAsync(Chapter + "/tekst", Chapter + "/tekst", ("versie", "0"), ("na", string.Empty), ("nl", "Al getypt"), ("en", string.Empty), ("invoegen-nl", "{ict.cost-per-inhabitant 2024 all headline}"));
        inserted.Body.ShouldContain(">Al getypt {ict.cost-per-inhabitant 2024 all headline}</textarea>");
        Words(inserted.Body).ShouldContain("Al getypt €\u00A030");
    }

    [Fact]
    public async Task Parts_are_moved_left_out_with_a_reason_and_put_back_from_the_history()
    {
        var first = Regex.Match((await team.GetAsync(Chapter)).Body, "<li id=\"([^\"]+)\"").Groups[1].Value;
        (await team.FillInAsync(Chapter, Chapter + "/weglaten", ("naam", first), ("reden", string.Empty))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await team.FillInAsync(Chapter, Chapter + "/weglaten", ("naam", first), ("reden", "staat al in de inleiding"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await team.GetAsync(Chapter)).Body.ShouldContain("staat al in de inleiding");
        (await team.GetAsync(Report + "/controle")).Body.ShouldContain("value=\"parts-left-out\"");
        (await team.FillInAsync(Report, Report + "/volgorde", ("naam", "software"), ("stap", "-1"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        Chapters((await team.GetAsync(Report)).Body)[..2].ShouldBe(["software", "highlights"]);

        (await team.FillInAsync(Report + "/geschiedenis", Report + "/geschiedenis", ("nummer", "0"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        Chapters((await team.GetAsync(Report)).Body)[..2].ShouldBe(["highlights", "software"]);
        (await team.GetAsync(Report + "/controle")).Body.ShouldNotContain("value=\"parts-left-out\"");
        (await store.Delivery.Editing.RevisionsAsync(Edition, TestContext.Current.CancellationToken)).Select(static revision => revision.Action).ShouldBe(["block.leave-out", "chapter.move", "put-back"]);
    }

    private Task<Answer> WriteAsync(string dutch, string english) =>
        team.FillInAsync(Chapter + "/tekst", Chapter + "/tekst", ("versie", "0"), ("na", string.Empty), ("nl", dutch), ("en", english), ("doe", "bewaren"));

    private async Task FreezeAsync()
    {
        var page = await team.GetAsync("/beheer/edities");
        var version = Regex.Match(page.Body, "2025/vaststellen\".*?name=\"versie\" value=\"([0-9]+)\"", RegexOptions.Singleline).Groups[1].Value;
        (await team.PostAsync("/beheer/edities/2025/vaststellen", ("formulier", page.Secret), ("versie", version))).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<string> ReadAsync(string address)
    {
        using var reader = site.NewBrowser();
        return (await reader.GetAsync(address)).Body;
    }

    private static string[] Chapters(string page) => [.. Regex.Matches(page, "rapport/hoofdstukken/([a-z]+)\"").Select(static match => match.Groups[1].Value)];

    /// <summary>A page as it reads, without its marks.</summary>
    private static string Words(string page) => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(page, "<[^>]+>", string.Empty), @"[ \n]+", " "));
}

using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>What is published shows at once, and stays as it was frozen until a new version is published.</summary>
public sealed class PublishingTests
{
    private const string Editions = "/beheer/edities";
    private static readonly Edition Edition = new(2025);
    private static readonly string[] Public = ["/", "/en/", "/edities/2025", "/en/edities/2025", "/indicatoren/ict.cost-per-inhabitant", "/open-data/statistics.csv"];

    [Fact]
    public async Task A_published_edition_shows_at_once_and_stays_byte_for_byte_until_a_correction_is_published()
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-publishing-");
        var database = Path.Combine(folder.FullName, "maatstaf.db");
        string[] published;
        await using (var store = await ReturnStore.OpenSqliteAsync(database, TimeProvider.System, TestContext.Current.CancellationToken))
        await using (var site = await CountrySite.OpenAsync(store, municipalities: 12, Edition))
        {
            var before = await ReadAsync(site);
            var team = await site.SignInTeamAsync();
            await StepAsync(team, "vaststellen");
            (await ReadAsync(site)).ShouldBe(before, "nobody sees what is frozen and not published");

            await StepAsync(team, "publiceren");
            published = await ReadAsync(site);
            published[0].ShouldNotBe(before[0]);
            var frozen = (await store.Delivery.FrozenAsync(Edition, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
            published[^1].ShouldBe(System.Text.Encoding.UTF8.GetString(frozen.Statistics));

            await site.CountAsync(site.Municipalities[0], Edition.FiscalYear, static year => year with { Software = [.. year.Software.Select(static line => line with { Cents = line.Cents * 2 })] });
            (await ReadAsync(site)).ShouldBe(published);

            await CorrectAsync(site, team, published);
        }

        folder.Delete(recursive: true);
    }

    private static async Task CorrectAsync(CountrySite site, Browser team, string[] published)
    {
        (await site.NewBrowser().GetAsync("/edities/2025/correcties")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await team.FillInAsync(Editions, $"{Editions}/{Edition}/herstellen", ("reden", "Software was te laag"))).Status.ShouldBe(HttpStatusCode.SeeOther);

        var corrected = await ReadAsync(site);
        for (var page = 0; page < Public.Length; page++)
            corrected[page].ShouldNotBe(published[page], Public[page]);
        corrected[2].ShouldContain("/edities/2025/correcties");
        var changes = await site.NewBrowser().GetAsync("/edities/2025/correcties");
        changes.Status.ShouldBe(HttpStatusCode.OK);
        changes.Body.ShouldContain("Software was te laag");
        changes.Body.ShouldContain("Veranderde cijfers:");
    }

    private static async Task StepAsync(Browser team, string step)
    {
        var page = await team.GetAsync(Editions);
        var version = Regex.Match(page.Body, $"{Edition}/{step}\".*?name=\"versie\" value=\"([0-9]+)\"", RegexOptions.Singleline).Groups[1].Value;
        var answer = await team.PostAsync($"{Editions}/{Edition}/{step}", ("formulier", page.Secret), ("versie", version));
        answer.Status.ShouldBe(HttpStatusCode.SeeOther, answer.Body);
    }

    private static async Task<string[]> ReadAsync(CountrySite site)
    {
        using var reader = site.NewBrowser();
        var pages = new List<string>();
        foreach (var address in Public)
        {
            var answer = await reader.GetAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            pages.Add(answer.Body);
        }

        return [.. pages];
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;
using Maatstaf.Web_Tests.Editorial;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>What is published shows at once, and stays as it was frozen until a new version is published.</summary>
public sealed class PublishingTests
{
    private const string Editions = "/beheer/edities";
    private static readonly Edition Edition = new(2025);
    private static readonly string[] Lasting =
    [
        "/edities/2025/v1", "/en/edities/2025/v1/figuren/figuur-1", "/edities/2025/v1/indicatoren/ict.cost-per-inhabitant", "/edities/2025/v1/figuren/figuur-1.json",
        "/edities/2025/v1/figuren/figuur-1.csv", "/api/v1/editions/2025/versions/1/series?indicator=ict.cost-per-inhabitant&group=all&statistic=headline",
        "/edities/2025/v1/open-data/statistics.json", "/edities/2025/v1/open-data/statistics.csv",
    ];

    private static readonly string[] Public = ["/", "/en/", "/edities/2025", "/en/edities/2025", "/indicatoren/ict.cost-per-inhabitant", "/open-data/statistics.csv"];

    [Fact]
    public async Task A_published_edition_shows_at_once_and_stays_byte_for_byte_until_a_correction_is_published()
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-publishing-");
        var database = Path.Combine(folder.FullName, "maatstaf.db");
        string[] published, lasting;
        await using (var store = await ReturnStore.OpenSqliteAsync(database, TimeProvider.System, TestContext.Current.CancellationToken))
        await using (var site = await CountrySite.OpenAsync(store, municipalities: 12, Edition))
        {
            var before = await ReadAsync(site);
            await ShouldNotBeThereAsync(site, Lasting[0]);
            var team = await site.SignInTeamAsync();
            await StepAsync(team, "vaststellen");
            (await ReadAsync(site)).ShouldBe(before, "nobody sees what is frozen and not published");

            (await team.PublishAsync(Edition)).Status.ShouldBe(HttpStatusCode.SeeOther);
            published = await ReadAsync(site);
            lasting = await ReadAsync(site, Lasting);
            lasting[^1].ShouldBe(published[^1]);
            published[0].ShouldNotBe(before[0]);
            var frozen = (await store.Delivery.FrozenAsync(Edition, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
            published[^1].ShouldBe(System.Text.Encoding.UTF8.GetString(frozen.Statistics));

            await site.CountAsync(site.Municipalities[0], Edition.FiscalYear, static year => year with { Software = [.. year.Software.Select(static line => line with { Cents = line.Cents * 2 })] });
            (await ReadAsync(site)).ShouldBe(published);

            await CorrectAsync(site, team, published);
            await ShouldLastAsync(site, lasting);
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

    /// <summary>The first version shows what it showed: its files to the byte, its pages but for what they say is newer.</summary>
    private static async Task ShouldLastAsync(CountrySite site, string[] before)
    {
        var after = await ReadAsync(site, Lasting);
        foreach (var (number, address) in Lasting.Index())
        {
            if (address.StartsWith("/api/", StringComparison.Ordinal) || Path.GetExtension(address) is ".csv" or ".json")
                after[number].ShouldBe(before[number], address);
            else
                after[number].ShouldContain(address.StartsWith("/en/", StringComparison.Ordinal) ? "You see version 1 of edition 2025." : "U ziet versie 1 van editie 2025.");
            WithoutNotice(after[number]).ShouldBe(WithoutNotice(before[number]), address);
        }

        using var reader = site.NewBrowser();
        var figure = await reader.GetAsync(Lasting[1]);
        figure.Body.ShouldContain("<link rel=\"canonical\" href=\"https://maatstaf.example/en/figuren/figuur-1\"");
        figure.Body.ShouldContain("href=\"/en/edities/2025/v2/figuren/figuur-1\"");
        (await reader.GetAsync("/edities/2025/v2/figuren/figuur-1")).Body.ShouldNotContain("class=\"newer\"");
        figure.Headers["Cache-Control"].ShouldBe("no-cache");
        var csv = await reader.GetAsync("/edities/2025/v1/figuren/figuur-1.csv");
        csv.Headers["Cache-Control"].ShouldContain("immutable");
        csv.Headers.ShouldContainKey("ETag");
        await ShouldNotBeThereAsync(site, "/edities/2025/v3");
        await ShouldNotBeThereAsync(site, "/edities/2025/v1/methode");
        await ShouldNotBeThereAsync(site, "/edities/2025/v1/figuren/figuur-99");
    }

    private static string WithoutNotice(string page) => Regex.Replace(page, "<aside class=\"newer\".*?</aside>|<meta name=\"robots\"[^>]*>|\\s+", string.Empty, RegexOptions.Singleline);

    private static async Task ShouldNotBeThereAsync(CountrySite site, string address)
    {
        using var reader = site.NewBrowser();
        (await reader.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
    }

    private static async Task StepAsync(Browser team, string step)
    {
        var page = await team.GetAsync(Editions);
        var version = Regex.Match(page.Body, $"{Edition}/{step}\".*?name=\"versie\" value=\"([0-9]+)\"", RegexOptions.Singleline).Groups[1].Value;
        var answer = await team.PostAsync($"{Editions}/{Edition}/{step}", ("formulier", page.Secret), ("versie", version));
        answer.Status.ShouldBe(HttpStatusCode.SeeOther, answer.Body);
    }

    private static Task<string[]> ReadAsync(CountrySite site) => ReadAsync(site, Public);

    private static async Task<string[]> ReadAsync(CountrySite site, string[] addresses)
    {
        using var reader = site.NewBrowser();
        var pages = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await reader.GetAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            pages.Add(answer.Body);
        }

        return [.. pages];
    }
}

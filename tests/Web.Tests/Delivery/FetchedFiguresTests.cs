using System.Net;
using Maatstaf.Corpus;
using Maatstaf.Reference_Tests;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>Inhabitants and prices fetched over HTTP, from a service on this machine that gives recorded answers. Bron: CBS (licentie CC BY 4.0).</summary>
public sealed class FetchedFiguresTests
{
    private const string Root = "/odata/v1/CBS";

    [Fact]
    public async Task Inhabitants_are_fetched_shown_and_taken_over_and_prices_compared()
    {
        await using var service = await ServiceAsync(static path => path switch
        {
            "/03759ned/Observations" => CbsText.Population.Replace("GM0363", "GM0001", StringComparison.Ordinal),
            "/03759ned/PeriodenCodes" => CbsText.Periods,
            "/03759ned/Properties" => CbsText.Properties,
            "/86141NED/Observations" => CbsText.Prices,
            "/86141NED/MeasureCodes" => CbsText.PriceMeasures,
            "/86141NED/Properties" => CbsText.Properties.Replace("03759ned", "86141NED", StringComparison.Ordinal),
            "/86141NED/PeriodenCodes" => """{"value":[{"Identifier":"2024JJ00","Title":"2024","Status":"Definitief"}]}""",
            _ => """{"value":[{"Identifier":"M000352","Unit":"aantal"}]}""",
        });
        await WithSiteAsync(new Uri(service.Urls.Single() + Root), async (site, store, browser, page) =>
        {
            (await browser.FillInAsync(page, $"{page}/ophalen")).Status.ShouldBe(HttpStatusCode.SeeOther);
            var found = (await browser.GetAsync(page)).Body;
            found.ShouldContain("934.526");
            found.ShouldContain("N021");
            found.ShouldContain("tabel 03759ned");
            (await store.Delivery.DraftAsync(site.Municipalities[0], CountrySite.Edition.FiscalYear, TestContext.Current.CancellationToken)).ShouldBeNull("what was only fetched is not in the return");
            (await browser.FillInAsync(page, $"{page}/overnemen")).Status.ShouldBe(HttpStatusCode.SeeOther);
            var row = (await store.Delivery.DraftAsync(site.Municipalities[0], CountrySite.Edition.FiscalYear, TestContext.Current.CancellationToken))!.Content.Find("profiles", DeliveredRow.ProfileLine)!;
            (row["inhabitants"], row.From.Way).ShouldBe(("934526", Way.Reference));
        });
    }

    [Fact]
    public async Task A_service_that_fails_is_told_with_what_to_do()
    {
        await using var service = await ServiceAsync(static _ => null);
        await WithSiteAsync(new Uri(service.Urls.Single() + Root), async (_, _, browser, page) =>
        {
            (await browser.FillInAsync(page, $"{page}/ophalen")).Status.ShouldBe(HttpStatusCode.SeeOther);
            var found = (await browser.GetAsync(page)).Body;
            found.ShouldContain("Het CBS antwoordt met status 503");
            found.ShouldContain("N051");
        });
    }

    [Fact]
    public async Task A_network_that_lets_nothing_out_is_told_with_what_to_do() =>
        // Nothing listens on the port of discarded messages.
        await WithSiteAsync(new Uri("http://127.0.0.1:9"), async (_, _, browser, page) =>
        {
            (await browser.FillInAsync(page, $"{page}/ophalen")).Status.ShouldBe(HttpStatusCode.SeeOther);
            (await browser.GetAsync(page)).Body.ShouldContain("Het CBS is niet bereikbaar (127.0.0.1). Lever een bestand, of probeer het later opnieuw.");
        });

    [Fact]
    public async Task A_site_that_may_not_go_outside_says_so_and_asks_nobody() =>
        await WithSiteAsync(null, async (_, _, browser, page) =>
        {
            var shown = (await browser.GetAsync(page)).Body;
            shown.ShouldContain("Deze site vraagt zelf niets aan het CBS");
            shown.ShouldNotContain("/ophalen");
            (await browser.FillInAsync(page, $"{page}/ophalen")).Status.ShouldBe(HttpStatusCode.NotFound);
        });

    private static async Task WithSiteAsync(Uri? service, Func<CountrySite, ReturnStore, Desk.Browser, string, Task> act)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-figures-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken))
        {
            await using var site = await CountrySite.OpenAsync(store, municipalities: 1, clock: new SlowClock(TimeSpan.Zero), statistics: service);
            using var browser = await site.SignInAsync(site.Municipalities[0]);
            await act(site, store, browser, $"/levering/{CountrySite.Edition}/{site.Municipalities[0]}/referentie");
        }

        folder.Delete(recursive: true);
    }

    private static async Task<WebApplication> ServiceAsync(Func<string, string?> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var service = builder.Build();
        service.Urls.Add("http://127.0.0.1:0");
        service.MapGet("/{**path}", (HttpContext context) => answer(context.Request.Path.Value![Root.Length..]) is { } text ? Results.Text(text, "application/json") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        await service.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }
}

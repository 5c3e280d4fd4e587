using System.Diagnostics;
using System.Net;
using Maatstaf.Storage;
using Maatstaf.Storage_Tests;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>
/// Coordinators who all deliver in the last hour, 50 at once: none is lost, none is mixed up with another, none sees an error. Some in every run;
/// MAATSTAF_LONG=1 makes it the 342 of the whole country.
/// </summary>
public sealed class LastHourTests(PostgresServer server)
{
    private const int AtOnce = 50;

    private static int Coordinators => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1" ? 342 : 12;

    [Theory]
    [InlineData(1)]
    [InlineData(AtOnce)]
    public async Task Nothing_is_lost_or_mixed_on_sqlite(int atOnce)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-rush-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken))
            await RushAsync(store, "sqlite", atOnce);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(AtOnce)]
    public async Task Nothing_is_lost_or_mixed_on_postgresql(int atOnce)
    {
        await using var store = await ReturnStore.OpenPostgresAsync(await server.CreateDatabaseAsync(pooled: true), TimeProvider.System, TestContext.Current.CancellationToken);
        await RushAsync(store, "postgres", atOnce);
    }

    private static async Task RushAsync(ReturnStore store, string kind, int atOnce)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var site = await CountrySite.OpenAsync(store, Coordinators);
        var people = new List<(OrganisationCode Municipality, Browser Browser, byte[] Workbook)>();
        foreach (var municipality in site.Municipalities)
            people.Add((municipality, await site.SignInAsync(municipality), CountrySite.WorkbookOf(municipality)));
        var times = new System.Collections.Concurrent.ConcurrentBag<double>();
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = ct }, async (person, _) =>
        {
            var clock = Stopwatch.StartNew();
            await DeliverAsync(person.Browser, person.Municipality, person.Workbook);
            times.Add(clock.Elapsed.TotalMilliseconds);
        });

        foreach (var (municipality, browser, _) in people)
        {
            var draft = (await store.Delivery.DraftAsync(municipality, CountrySite.Edition.FiscalYear, ct)).ShouldNotBeNull();
            var amounts = draft.Content.RowsOf("software").Select(static row => row["amount_eur"]).ToArray();
            amounts.Length.ShouldBe(CountrySite.Lines);
            amounts.Distinct().ShouldBe([$"{CountrySite.AmountOf(municipality)}"]);
            browser.Dispose();
        }

        (await store.Delivery.VerifyAuditAsync(ct: ct)).FirstWrong.ShouldBeNull();
        var sorted = times.Order().ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"{kind}: {sorted.Length} coordinators, {atOnce} at once, workbook of {CountrySite.Lines} lines from upload to overview: median {sorted[sorted.Length / 2]:F0}, p95 {sorted[(int)(sorted.Length * 0.95)]:F0} ms"));
    }

    private static async Task DeliverAsync(Browser browser, OrganisationCode municipality, byte[] workbook)
    {
        var place = $"/levering/{CountrySite.Edition}/{municipality}";
        var read = await Uploading.SendAsync(browser, $"{place}/aanleveren", workbook, "levering.xlsx");
        read.Status.ShouldBe(HttpStatusCode.SeeOther, read.Body);
        var result = await browser.GetAsync(read.Location!);
        result.Status.ShouldBe(HttpStatusCode.OK);
        (await browser.PostAsync(read.Location!, ("formulier", result.Secret), ("doe", "overnemen"))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GetAsync(place)).Status.ShouldBe(HttpStatusCode.OK);
    }
}

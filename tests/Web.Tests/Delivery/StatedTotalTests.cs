using System.Net;
using Maatstaf.Corpus;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>A total out of the own books is held against the lines before they are submitted.</summary>
public sealed class StatedTotalTests
{
    [Fact]
    public async Task A_total_that_differs_from_the_lines_blocks_until_it_fits_or_goes()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-totals-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, ct))
        {
            await using var site = await CountrySite.OpenAsync(store, municipalities: 1, clock: new SlowClock(TimeSpan.Zero));
            var municipality = site.Municipalities[0];
            using var browser = await site.SignInAsync(municipality);
            await store.Delivery.ChangeAsync(Caller.Program("test"), "return.edit", municipality.ToString(), change =>
            {
                DeliveredRow[] rows =
                [
                    DeliveredRow.Of("profiles", DeliveredRow.ProfileLine, [new("inhabitants", "20000")], Provenance.Typed),
                    DeliveredRow.Of("software", "1", [new("category", "software.front-office"), new("amount_eur", "200000"), new("hosting", "saas")], Provenance.Typed),
                ];
                change.Put(new ReturnCase { Organisation = municipality, FiscalYear = CountrySite.Edition.FiscalYear, State = ReturnState.Draft });
                change.Put(new Draft(DeliveredYear.Of(municipality, CountrySite.Edition.FiscalYear, rows), 0, change.Now, "test"));
            }, ct);
            var (page, action) = ($"/levering/{CountrySite.Edition}/{municipality}/indienen", $"/levering/{CountrySite.Edition}/{municipality}/controletotalen");

            (await browser.GetAsync(page)).Body.ShouldNotContain("u geeft als totaal");
            (await browser.FillInAsync(page, action, ("versie", "0"), ("totaal-software", "250.000"))).Status.ShouldBe(HttpStatusCode.SeeOther);
            var blocked = (await browser.GetAsync(page)).Body;
            blocked.ShouldContain("maar u geeft als totaal");
            blocked.ShouldContain("value=\"250.000,00\"");
            blocked.ShouldNotContain("name=\"opmerking\"");

            (await browser.FillInAsync(page, action, ("versie", "0"), ("totaal-software", "200.000"))).Status.ShouldBe(HttpStatusCode.Conflict, "the page was older than the total");
            (await browser.FillInAsync(page, action, ("versie", "1"), ("totaal-software", "veel"))).Status.ShouldBe(HttpStatusCode.BadRequest);
            (await browser.FillInAsync(page, action, ("versie", "1"), ("totaal-software", "200.000"))).Status.ShouldBe(HttpStatusCode.SeeOther);
            (await browser.GetAsync(page)).Body.ShouldContain("name=\"opmerking\"");
            (await browser.FillInAsync(page, action, ("versie", "2"), ("totaal-software", ""))).Status.ShouldBe(HttpStatusCode.SeeOther);
            (await browser.GetAsync(page)).Body.ShouldNotContain("200.000,00\"");
        }

        folder.Delete(recursive: true);
    }
}

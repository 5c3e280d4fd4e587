using System.Net;
using Maatstaf.Corpus;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>The form of laws: rows that stand there from the start, filled in without a script.</summary>
public sealed class LawFormTests
{
    [Fact]
    public async Task The_state_and_the_hours_of_a_law_are_saved_as_they_were_chosen_and_typed()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-laws-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, ct))
        {
            await using var site = await CountrySite.OpenAsync(store, municipalities: 1, clock: new SlowClock(TimeSpan.Zero));
            var municipality = site.Municipalities[0];
            using var browser = await site.SignInAsync(municipality);
            var page = $"/levering/{CountrySite.Edition}/{municipality}/wetgeving";
            var blank = SheetScript.Seen(DeliveredRow.Of("laws", "avg", [], Provenance.Typed));
            (await browser.GetAsync(page)).Body.ShouldContain("Wat vraagt deze wet?");

            (await browser.FillInAsync(
                page,
                page,
                ("doe", "bewaar"),
                ("0.line", "avg"), ("0.seen", blank), ("0.state", "done"), ("0.hours", "1.250,5"),
                ("1.line", "woo"), ("1.seen", blank), ("1.state", "busy"), ("1.hours", ""),
                ("2.line", "ai"), ("2.seen", blank), ("2.state", ""), ("2.hours", ""),
                ("3.line", "cbw"), ("3.seen", blank), ("3.state", ""), ("3.hours", "3"))).Status.ShouldBe(HttpStatusCode.SeeOther);

            var draft = (await store.Delivery.DraftAsync(municipality, CountrySite.Edition.FiscalYear, ct)).ShouldNotBeNull();
            draft.Content.RowsOf("laws").Select(static row => $"{row.Line} {row["state"]} {row["hours"]}").ShouldBe(["avg done 1250.5", "cbw  3", "woo busy "]);
            var saved = (await browser.GetAsync(page)).Body;
            saved.ShouldContain("value=\"1.250,5\"");
            saved.ShouldContain("Stand is leeg. Vul dit veld in.");
        }

        folder.Delete(recursive: true);
    }
}

using System.Net;
using System.Text;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>The file of the national register of algorithms becomes use cases in the draft, once the coordinator confirms it.</summary>
public sealed class RegisterUploadTests
{
    [Fact]
    public async Task Use_cases_of_the_register_come_into_the_draft_when_they_are_taken_over_and_go_with_the_list()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-register-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, ct))
        {
            await using var site = await CountrySite.OpenAsync(store, municipalities: 1);
            var municipality = site.Municipalities[0];
            using var browser = await site.SignInAsync(municipality);
            var page = $"/levering/{CountrySite.Edition}/{municipality}/algoritmeregister";
            var file = Encoding.UTF8.GetBytes($"name,organization,category,status\nVertalen,Gemeente {municipality},Communicatie,In gebruik\nAnders,Gemeente Elders,Zorg,In gebruik\n");

            (await Uploading.SendAsync(browser, page, file, "NLD.csv")).Status.ShouldBe(HttpStatusCode.SeeOther);
            (await RowsAsync()).ShouldBeEmpty("nothing changes before it is confirmed");
            var shown = (await browser.GetAsync(page)).Body;
            shown.ShouldContain("A046");
            shown.ShouldContain("Neem over: Vertalen");
            shown.ShouldNotContain("Neem over: Anders");

            (await browser.FillInAsync(
                page,
                $"{page}/overnemen",
                ("stand", Between(shown, "name=\"stand\" value=\"")), ("kolommen-versie", "0"), ("woorden-versie", "0"), ("regel", "ai/1"))).Status.ShouldBe(HttpStatusCode.SeeOther);
            var row = (await RowsAsync()).ShouldHaveSingleItem();
            (row["use_case"], row["domain"], row["stage"], row["registered"], row.From.Way, row.From.File, row.From.Row).ShouldBe(("Vertalen", "Communicatie", "in-use", "true", Way.Register, "NLD.csv", 2));

            (await browser.FillInAsync(page, $"{page}/weghalen")).Status.ShouldBe(HttpStatusCode.SeeOther);
            (await RowsAsync()).ShouldBeEmpty();

            async Task<DeliveredRow[]> RowsAsync() =>
                (await store.Delivery.DraftAsync(municipality, CountrySite.Edition.FiscalYear, ct))?.Content.RowsOf("ai").ToArray() ?? [];
        }

        folder.Delete(recursive: true);
    }

    private static string Between(string page, string start)
    {
        var at = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[at..page.IndexOf('"', at)];
    }
}

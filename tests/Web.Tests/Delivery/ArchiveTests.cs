using System.IO.Compression;
using System.Net;
using Maatstaf.Storage;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>A coordinator takes along everything that was ever delivered, and nothing of anybody else.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public async Task A_coordinator_takes_along_everything_of_the_own_municipality()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-archive-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, ct))
        {
            await using var site = await CountrySite.OpenAsync(store, 2);
            using var browser = await site.SignInAsync(site.Municipalities[0]);
            (await browser.GetAsync($"/levering/2026/{site.Municipalities[0]}")).Body.ShouldContain($"/organisaties/{site.Municipalities[0]}/geleverd.zip");

            var answer = await browser.GetAsync($"/organisaties/{site.Municipalities[0]}/geleverd.zip");

            answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
            answer.Headers["Content-Type"].ShouldBe("application/zip");
            using var zip = new ZipArchive(new MemoryStream(answer.Bytes));
            zip.Entries.Select(static entry => entry.FullName).ShouldContain("contents.csv");
            (await browser.GetAsync($"/organisaties/{site.Municipalities[1]}/geleverd.zip")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        folder.Delete(recursive: true);
    }
}

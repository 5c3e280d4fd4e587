using System.Net;
using Maatstaf.Corpus;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>Every hostile or odd file that is known, through the door of a coordinator: each gets a sentence, none an error, and nothing is kept.</summary>
public sealed class HostileUploadTests
{
    [Fact]
    public async Task Every_known_file_is_answered_with_a_sentence_and_keeps_nothing()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-hostile-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, ct))
        {
            await using var site = await CountrySite.OpenAsync(store, municipalities: 1);
            var municipality = site.Municipalities[0];
            using var browser = await site.SignInAsync(municipality);
            var wrong = new List<string>();
            foreach (var file in HostileFiles.All)
            {
                if (await WhyWrongAsync(browser, municipality, file) is { } reason)
                    wrong.Add($"{file.Name}: {reason}");
            }

            wrong.ShouldBeEmpty();
            (await store.Delivery.DraftAsync(municipality, CountrySite.Edition.FiscalYear, ct)).ShouldBeNull("a file that was only looked at changes nothing");
            (await store.Delivery.FilesAsync(municipality, CountrySite.Edition.FiscalYear, ct)).ShouldBeEmpty();
        }

        folder.Delete(recursive: true);
    }

    private static async Task<string?> WhyWrongAsync(Browser browser, OrganisationCode municipality, HostileFile file)
    {
        var address = $"/levering/{CountrySite.Edition}/{municipality}/aanleveren";
        var answer = await Uploading.SendAsync(browser, address, file.Build(), file.FileName);
        if (answer.Status == HttpStatusCode.Conflict)
            return answer.Body.Contains("Het bestand is te groot.", StringComparison.Ordinal) ? null : "it is refused without a reason";
        if (answer.Status == HttpStatusCode.BadRequest)
            return answer.Body.Contains("Kies eerst een bestand.", StringComparison.Ordinal) ? null : "it is no file, and nothing says so";
        if (answer.Status != HttpStatusCode.SeeOther)
            return $"status {(int)answer.Status}";
        var page = await browser.GetAsync(answer.Location!);
        if (page.Status != HttpStatusCode.OK)
            return $"the result answers {(int)page.Status}";
        if (file.IsRead && file.AtWorkbookUpload.Length == 0)
            return null;
        return page.Body.Contains("problem-table", StringComparison.Ordinal) ? null : "nothing is said about it";
    }
}

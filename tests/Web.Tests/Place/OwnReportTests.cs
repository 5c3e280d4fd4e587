using System.IO.Compression;
using System.Net;
using System.Text;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Place;

/// <summary>The own report as it comes out of the site: for the own municipality alone, in every form and both languages, and nothing of it is kept.</summary>
public sealed class OwnReportTests : IAsyncLifetime
{
    private const string Own = $"/uw-gemeente/{GapCountry.Looker}/rapport", Theirs = $"/uw-gemeente/{GapCountry.Member}/rapport", Nobodys = "/uw-gemeente/GM9999/rapport";

    private static readonly (string Ending, string MediaType)[] Forms =
    [
        (".pdf", "application/pdf"),
        (".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-report-");
    private ReturnStore store = null!;
    private CountrySite site = null!;

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken);
        site = await CountrySite.OpenAsync(store, GapCountry.Make(), GapCountry.Codes, print: static (content, language, _) =>
            Task.FromResult(Encoding.UTF8.GetBytes($"%PDF {content.Report.Title.In(language)} {content.Notice!.Value.In(language)}")));
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_page_says_what_is_in_the_report_for_whom_it_is_and_leads_to_every_form()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        var page = await ReadAsync(browser, Own + "?jaar=2024&groep=medium");

        page.ShouldContain("alleen voor GM0001");
        foreach (var title in (string[])["In het kort", "Waar u staat", "Waarom", "Thema's", "Wat u kunt doen", "Vragen voor het bestuur", "Verantwoording"])
            page.ShouldContain(title);
        foreach (var (ending, _) in Forms)
        {
            page.ShouldContain($"href=\"{Own}{ending}?jaar=2024&groep=medium\"");
            page.ShouldContain($"href=\"/en{Own}{ending}?jaar=2024&groep=medium\"");
        }
    }

    [Fact]
    public async Task Every_form_comes_with_its_name_and_kind_and_is_kept_nowhere()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        await ReadAsync(browser, Own);
        foreach (var (ending, mediaType) in Forms)
        {
            foreach (var (language, name) in ((string, string)[])[("", "maatstaf-GM0001-2025"), ("/en", "maatstaf-GM0001-2025-en")])
            {
                var answer = await browser.GetAsync(language + Own + ending);
                answer.Status.ShouldBe(HttpStatusCode.OK, ending);
                answer.Headers["Content-Type"].ShouldBe(mediaType);
                answer.Headers["Content-Disposition"].ShouldContain(name + ending);
                answer.Headers["Cache-Control"].ShouldContain("no-store");
                if (ending == ".pdf")
                    answer.Body.ShouldContain(language.Length == 0 ? "Vertrouwelijk, alleen voor GM0001" : "Confidential, for GM0001 only");
                else
                    TextOf(answer.Bytes).ShouldContain(language.Length == 0 ? "Vertrouwelijk, alleen voor GM0001" : "Confidential, for GM0001 only", customMessage: ending);
            }
        }
    }

    [Fact]
    public async Task The_report_of_another_municipality_is_answered_like_one_of_nobody()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        await ReadAsync(browser, Own);
        foreach (var ending in Forms.Select(static form => form.Ending).Prepend(string.Empty))
        {
            var (theirs, nobodys) = (await browser.GetAsync(Theirs + ending), await browser.GetAsync(Nobodys + ending));
            theirs.Status.ShouldBe(HttpStatusCode.NotFound, ending);
            (theirs.Status, theirs.Comparable).ShouldBe((nobodys.Status, nobodys.Comparable), ending);
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in_whosever_report_it_is()
    {
        using var browser = site.NewBrowser();
        foreach (var address in Forms.Select(static form => form.Ending).Prepend(string.Empty).SelectMany(static ending => (string[])[Own + ending, Theirs + ending, Nobodys + ending]))
        {
            var answer = await browser.GetAsync(address);
            (answer.Status, answer.Body).ShouldBe((HttpStatusCode.SeeOther, string.Empty), address);
            answer.Location.ShouldNotBeNull().ShouldStartWith("/inloggen?terug=", customMessage: address);
        }
    }

    [Fact]
    public async Task Nothing_of_a_withheld_group_is_in_any_form()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        (await ReadAsync(browser, Own + "?jaar=2024&groep=small")).ShouldContain("Niet getoond: de groep heeft minder dan vijf gemeenten.");
        foreach (var (ending, _) in Forms.Skip(1))
        {
            var text = TextOf((await browser.GetAsync($"{Own}{ending}?jaar=2024&groep=small")).Bytes);
            text.ShouldContain("niet getoond", customMessage: ending);
            text.ShouldNotContain("Alle oorzaken samen", customMessage: ending);
        }
    }

    private static async Task<string> ReadAsync(Browser browser, string address)
    {
        while (true)
        {
            var answer = await browser.GetAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            if (!answer.Body.Contains("data-page=\"WaitingPage\"", StringComparison.Ordinal))
                return WebUtility.HtmlDecode(answer.Body);
        }
    }

    /// <summary>All parts of a document as one text.</summary>
    private static string TextOf(byte[] document)
    {
        using var package = new ZipArchive(new MemoryStream(document));
        var text = new StringBuilder();
        foreach (var part in package.Entries.Where(static entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}

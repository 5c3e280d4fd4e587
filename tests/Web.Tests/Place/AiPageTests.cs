using System.Net;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Place;

/// <summary>The page about artificial intelligence: use cases, answers and figures, and the file for the national register.</summary>
public sealed class AiPageTests : IAsyncLifetime
{
    private const string Own = $"/uw-gemeente/{GapCountry.Looker}/kunstmatige-intelligentie", Other = $"/uw-gemeente/{GapCountry.Member}/kunstmatige-intelligentie";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-ai-");
    private ReturnStore store = null!;
    private CountrySite site = null!;

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken);
        var country = GapCountry.Make();
        foreach (var (index, code) in GapCountry.Codes.Index().Where(static municipality => municipality.Item.ToString() != GapCountry.Member))
        {
            // A third says yes to a strategy; nobody but one has no policy, so that its answer would be told.
            country.Answer(code.ToString(), 2024, "ai.strategy", index % 3 == 0 ? 3 : 2).Answer(code.ToString(), 2024, "ai.policy", index == 5 ? 1 : 3);
        }

        country
            .UseCase(GapCountry.Looker, 2024, new AiEntry { Line = "", UseCase = "Vertalen <snel>", Domain = "Communicatie", Stage = "in-use", CostCents = 1_200_050, ProcessCentiHours = 90_000, SavedCentiHours = 4_500, BenefitCents = 279_000, Registered = true, Measured = false })
            .UseCase(GapCountry.Looker, 2024, new AiEntry { Line = "", UseCase = "Zoeken", Stage = "idea" });
        site = await CountrySite.OpenAsync(store, country, GapCountry.Codes);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_saving_is_a_share_of_the_process_and_what_is_not_known_says_so()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        var page = await ReadAsync(browser, Own + "?jaar=2024");
        page.ShouldContain("Vertalen &lt;snel&gt;");
        page.ShouldContain(">5,0%<");
        page.ShouldContain("besparen de toepassingen in proef of in gebruik 5,0% van de uren");
        page.ShouldContain(">12.001<");
        page.ShouldContain(">geschat<");
        page.ShouldContain(">onbekend<");
        (await ReadAsync(browser, "/en" + Own + "?jaar=2024")).ShouldContain("Together the use cases that are tried or in use save 5.0% of the hours");
    }

    [Fact]
    public async Task The_group_says_which_part_says_yes_and_not_when_that_tells_on_one_of_them()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        var page = await ReadAsync(browser, Own + "?jaar=2024");
        page.ShouldContain("Ja, het bestuur of de directie heeft de strategie vastgesteld.");
        page.ShouldContain(">40,0<");
        page.ShouldContain(">niet getoond<");
        page.ShouldContain("niet ingevuld");
    }

    [Fact]
    public async Task Who_returned_nothing_reads_so_and_gets_no_figure()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Member));
        var page = await ReadAsync(browser, Other + "?jaar=2024");
        page.ShouldContain("leverde voor dit boekjaar geen AI-toepassingen en geen antwoorden");
        page.ShouldContain("In uw levering staan geen toepassingen.");
        page.ShouldNotContain("algoritmeregister.csv");
    }

    [Fact]
    public async Task The_file_for_the_register_is_for_the_own_municipality_alone()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        await ReadAsync(browser, Own);
        var answer = await browser.GetAsync(Own + "/algoritmeregister.csv?jaar=2024");
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Headers["Content-Type"].ShouldStartWith("text/csv");
        answer.Body.Split('\n')[1].ShouldStartWith("Vertalen <snel>,");
        answer.Body.ShouldNotContain("Zoeken");
        (await browser.GetAsync(Other + "/algoritmeregister.csv?jaar=2024")).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
    }

    private static async Task<string> ReadAsync(Browser browser, string address)
    {
        while (true)
        {
            // Who comes first is told that the figures are being made.
            var answer = await browser.GetAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            if (!answer.Body.Contains("data-page=\"WaitingPage\"", StringComparison.Ordinal))
                return answer.Body;
        }
    }
}

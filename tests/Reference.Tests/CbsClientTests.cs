using System.Net;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Reference;
using Maatstaf.Reference.Cbs;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference_Tests;

/// <summary>Fetching follows the pages of the service, within limits, and never escapes to another address.</summary>
public sealed class CbsClientTests
{
    private const string Service = "https://datasets.cbs.nl/odata/v1/CBS/03759ned/";
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly OrganisationCode Code = OrganisationCode.Parse("GM0363");

    [Fact]
    public async Task Pages_are_followed_and_read_like_files()
    {
        var asked = new List<string>();
        using var http = new HttpClient(new Recorded(uri =>
        {
            asked.Add(Uri.UnescapeDataString(uri.PathAndQuery));
            return uri.AbsolutePath.Split('/')[^1] switch
            {
                "Observations" when !uri.Query.Contains("skip", StringComparison.Ordinal) => WithNext(CbsText.Population, Service + "Observations?$skip=6"),
                "Observations" => "{\"@odata.context\":\"" + CbsText.Context + "\",\"value\":[]}",
                "Properties" => CbsText.Properties,
                "PeriodenCodes" => CbsText.Periods,
                _ => "{\"value\":[{\"Identifier\":\"M000352\",\"Unit\":\"aantal\"}]}",
            };
        }));
        var fetch = await new CbsClient(http, Catalogue.Reference).FetchPopulationAsync(Code, 2024, TestContext.Current.CancellationToken);
        fetch.Problems.ShouldBeEmpty();
        fetch.Files.Count.ShouldBe(5);
        asked[0].ShouldBe("/odata/v1/CBS/03759ned/Observations?$filter=Measure eq 'M000352' and Geslacht eq 'T001038' and Leeftijd eq '10000' and BurgerlijkeStaat eq 'T001019' and RegioS eq 'GM0363' and Perioden ge '2024JJ00'");
        var reading = PopulationReader.Read(fetch.Files, Catalogue, Code, 2024);
        reading.Problems.ShouldBeEmpty();
        var figure = reading.Figures.Find(Code, 2024, ReferenceSubject.Inhabitants)!;
        (figure.Value, figure.Origin.Vintage, figure.Origin.File).ShouldBe((931298, "2026-06-23T00:00:00+02:00", Service + "Observations"));
    }

    [Fact]
    public async Task Prices_are_fetched_with_their_base()
    {
        using var http = new HttpClient(new Recorded(static uri => uri.AbsolutePath.Split('/')[^1] switch
        {
            "Observations" => CbsText.Prices,
            "MeasureCodes" => CbsText.PriceMeasures,
            "Properties" => CbsText.Properties.Replace("03759ned", "86141NED", StringComparison.Ordinal),
            _ => "{\"value\":[{\"Identifier\":\"2024JJ00\",\"Title\":\"2024\",\"Status\":\"Definitief\"}]}",
        }));
        var fetch = await new CbsClient(http, Catalogue.Reference).FetchPricesAsync(TestContext.Current.CancellationToken);
        var series = PriceReader.Read(fetch.Files, Catalogue).Series.ShouldNotBeNull();
        (series.BaseYear, series.Years[2024].IsProvisional).ShouldBe((2025, false));
        (await ComparedAsync(CbsText.Prices)).ShouldBe("N021");
        (await ComparedAsync(CbsText.Prices.Replace("96.9,", "97.9,", StringComparison.Ordinal))).ShouldBe("N018");
    }

    [Theory]
    [InlineData("http://datasets.cbs.nl/odata/v1/CBS/03759ned/Observations")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://datasets.cbs.nl:8443/x")]
    [InlineData("file:///etc/passwd")]
    public async Task A_next_page_elsewhere_is_not_fetched(string elsewhere)
    {
        var asked = 0;
        using var http = new HttpClient(new Recorded(_ =>
        {
            asked++;
            return WithNext(CbsText.Population, elsewhere);
        }));
        var fetch = await new CbsClient(http, Catalogue.Reference).FetchPopulationAsync(Code, 2024, TestContext.Current.CancellationToken);
        fetch.Files.ShouldBeEmpty();
        fetch.Problems.ShouldHaveSingleItem().Code.ShouldBe("N052");
        asked.ShouldBe(1);
    }

    [Fact]
    public async Task Pages_without_end_and_answers_without_end_are_stopped()
    {
        using var circle = new HttpClient(new Recorded(static _ => WithNext(CbsText.Population, Service + "Observations?again")));
        var most = Catalogue.Reference with { MostPages = 3 };
        (await new CbsClient(circle, most).FetchPopulationAsync(Code, 2024, TestContext.Current.CancellationToken)).Problems.ShouldHaveSingleItem().Code.ShouldBe("N053");
        var small = Catalogue.Reference with { LargestAnswer = 1000 };
        (await new CbsClient(circle, small).FetchPopulationAsync(Code, 2024, TestContext.Current.CancellationToken)).Problems.ShouldHaveSingleItem().Code.ShouldBe("N003");
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_failure_of_the_service_gets_a_sentence(HttpStatusCode status)
    {
        using var http = new HttpClient(new Recorded(static _ => string.Empty, status));
        var problem = (await new CbsClient(http, Catalogue.Reference).FetchPricesAsync(TestContext.Current.CancellationToken)).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("N051");
        problem.Sentence.Dutch.ShouldBe($"Het CBS antwoordt met status {(int)status}. Probeer het later opnieuw.");
    }

    [Fact]
    public async Task A_network_that_fails_or_is_silent_gets_a_sentence()
    {
        using var broken = new HttpClient(new Recorded(static _ => throw new HttpRequestException("no route")));
        (await new CbsClient(broken, Catalogue.Reference).FetchPricesAsync(TestContext.Current.CancellationToken)).Problems.ShouldHaveSingleItem().Code.ShouldBe("N050");
        using var silent = new HttpClient(new Silent());
        var hasty = Catalogue.Reference with { Patience = TimeSpan.FromMilliseconds(50) };
        (await new CbsClient(silent, hasty).FetchPricesAsync(TestContext.Current.CancellationToken)).Problems.ShouldHaveSingleItem().Code.ShouldBe("N050");
        await Should.ThrowAsync<OperationCanceledException>(() => new CbsClient(silent, Catalogue.Reference).FetchPricesAsync(new CancellationToken(canceled: true)));
    }

    private static async Task<string> ComparedAsync(string prices)
    {
        using var http = new HttpClient(new Recorded(uri => uri.AbsolutePath.Split('/')[^1] switch
        {
            "Observations" => prices,
            "MeasureCodes" => CbsText.PriceMeasures,
            "Properties" => CbsText.Properties.Replace("03759ned", "86141NED", StringComparison.Ordinal),
            _ => "{\"value\":[{\"Identifier\":\"2024JJ00\",\"Title\":\"2024\",\"Status\":\"Definitief\"}]}",
        }));
        var fetch = await new CbsClient(http, Catalogue.Reference).FetchPricesAsync(TestContext.Current.CancellationToken);
        return PriceReader.Compare(fetch.Files, Catalogue).ShouldHaveSingleItem().Code;
    }

    private static string WithNext(string text, string link) => text.Replace("\"value\":[", $"\"@odata.nextLink\":\"{link}\",\"value\":[", StringComparison.Ordinal);

    /// <summary>Answers that were thought up; nothing goes over a network.</summary>
    private sealed class Recorded(Func<Uri, string> answer, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(answer(request.RequestUri!))) });
    }

    /// <summary>Never answers.</summary>
    private sealed class Silent : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var never = new TaskCompletionSource<HttpResponseMessage>();
            cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
            return never.Task;
        }
    }
}

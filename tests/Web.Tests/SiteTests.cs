using System.Net;
using Maatstaf.Pages;
using Maatstaf.Pages_Tests;
using Maatstaf.Vocabulary;
using Maatstaf.Web;

namespace Maatstaf.Web_Tests;

/// <summary>What the site answers, and what it tells the browser beside it.</summary>
public sealed class SiteTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public void Figures_that_are_not_for_everyone_are_not_served()
    {
        var refusal = Should.Throw<ArgumentException>(() => SiteHost.Build(new(Sample.Publication(fictional: true), Sample.Content.Report, Sample.Catalogue), new SiteOptions()));
        refusal.Message.ShouldContain("Internal");
    }

    [Fact]
    public async Task Real_figures_for_everyone_are_served_and_no_page_calls_them_invented()
    {
        await using var real = SiteHost.Build(new(Sample.ForEveryone(fictional: false), Sample.Content.Report, Sample.Catalogue), new SiteOptions { Urls = "http://127.0.0.1:0" });
        await real.StartAsync(TestContext.Current.CancellationToken);
        using var reader = new HttpClient { BaseAddress = new Uri(real.Urls.Single()) };
        foreach (var address in (string[])["/", "/en/", "/edities/2025", "/over", "/en/over"])
        {
            var page = await reader.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            page.ShouldNotContain("verzonnen", Case.Insensitive, address);
            page.ShouldNotContain("invented", Case.Insensitive, address);
        }
    }

    [Fact]
    public async Task Every_page_and_file_of_the_map_is_served_in_both_languages()
    {
        var files = new SiteFiles(Sample.Content);
        var addresses = Enum.GetValues<Language>().SelectMany(language => SiteMap.Of(Sample.Content).Pages.Select(static page => page.Path).Concat(files.PathsIn(language)).Select(path => Address.In(language, path)));
        foreach (var address in addresses)
        {
            using var answer = await GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(Path.GetExtension(address) switch
            {
                ".csv" => "text/csv",
                ".json" => "application/json",
                ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ".pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ".parquet" => "application/vnd.apache.parquet",
                ".zip" => "application/zip",
                ".jsonld" => "application/ld+json",
                _ => "text/html",
            }, address);
        }
    }

    [Theory]
    [InlineData("/niets")]
    [InlineData("/en/nothing")]
    [InlineData("/edities/1999")]
    [InlineData("/indicatoren/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/assets/../SiteHost.cs")]
    [InlineData("/EDITIES/2025")]
    public async Task A_wrong_address_says_so_in_its_language(string address)
    {
        using var answer = await GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(address.StartsWith("/en/", StringComparison.Ordinal) ? "This page is not here" : "Deze pagina is er niet");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/niets")]
    [InlineData("/open-data/statistics.csv")]
    [InlineData("/health/live")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string address)
    {
        using var answer = await GetAsync(address);
        string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(';', values) : string.Empty;
        Header("Content-Security-Policy").ShouldStartWith("default-src 'none'");
        Header("Content-Security-Policy").ShouldNotContain("unsafe");
        Header("Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Header("X-Content-Type-Options").ShouldBe("nosniff");
        Header("Referrer-Policy").ShouldNotBeEmpty();
        Header("Permissions-Policy").ShouldContain("camera=()");
        Header("Set-Cookie").ShouldBeEmpty();
        Header("Server").ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_the_page_gets_only_told_that_it_is_the_same()
    {
        using var first = await GetAsync("/edities/2025");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/edities/2025");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var answer = await site.Reader.SendAsync(again, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await answer.Content.ReadAsByteArrayAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_head_is_sent_to_who_asks_for_the_head()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/methode");
        using var answer = await site.Reader.SendAsync(request, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentLength!.Value.ShouldBeGreaterThan(1000);
        (await answer.Content.ReadAsByteArrayAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Assets_are_kept_for_a_year_and_pages_are_asked_for_again()
    {
        using var asset = await GetAsync($"/assets/{SiteAssets.StyleSheet.Name}");
        asset.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        (await asset.Content.ReadAsByteArrayAsync(Stop)).ShouldBe(SiteAssets.StyleSheet.Bytes);
        using var page = await GetAsync("/");
        page.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Fact]
    public async Task The_report_on_paper_is_printed_once_when_asked_for_and_again_after_a_failure()
    {
        using var failed = await GetAsync("/edities/2025/trendrapport-2025.pdf");
        using var pdf = await GetAsync("/edities/2025/trendrapport-2025.pdf");
        using var again = await GetAsync("/edities/2025/trendrapport-2025.pdf");

        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        failed.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Printed.ShouldBe(2);
        (await site.Reader.GetStringAsync(new Uri("/edities/2025", UriKind.Relative), Stop)).ShouldContain("trendrapport-2025.pdf");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_says_that_it_lives(string address)
    {
        using var answer = await GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        using var answer = await site.Reader.PostAsync(new Uri("/", UriKind.Relative), new StringContent("x"), Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Task<HttpResponseMessage> GetAsync(string address) => site.Reader.GetAsync(new Uri(address, UriKind.Relative), Stop);
}

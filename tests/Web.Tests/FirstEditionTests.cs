using System.Net;
using Maatstaf.Pages;
using Maatstaf.Pages_Tests;
using Maatstaf.Web;
using Microsoft.AspNetCore.Builder;

namespace Maatstaf.Web_Tests;

/// <summary>A site on which no edition was published yet.</summary>
public sealed class FirstEditionTests : IAsyncLifetime
{
    private readonly SiteContent nothing = SiteContent.BeforeFirst(Sample.Catalogue);
    private WebApplication site = null!;
    private HttpClient reader = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        site = SiteHost.Build(nothing, new SiteOptions { Urls = "http://127.0.0.1:0", Print = static (_, _) => static _ => throw new InvalidOperationException("There is nothing to print.") });
        await site.StartAsync(Stop);
        reader = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        reader.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task The_start_page_says_that_nothing_is_published_yet_and_what_one_can_do()
    {
        var page = await reader.GetStringAsync(new Uri("/", UriKind.Relative), Stop);
        page.ShouldContain("Er is nog geen editie gepubliceerd");
        page.ShouldContain("href=\"/methode\"");
        (await reader.GetStringAsync(new Uri("/en/", UriKind.Relative), Stop)).ShouldContain("No edition is published yet");
    }

    [Fact]
    public async Task Every_page_of_the_map_is_there_and_leads_nowhere_else()
    {
        var addresses = SiteMap.Of(nothing).Pages.SelectMany(static page => (string[])[page.Path, Address.In(Vocabulary.Language.English, page.Path)]);
        foreach (var address in addresses)
        {
            var page = await reader.GetStringAsync(new Uri(address, UriKind.Relative), Stop);
            page.ShouldNotContain($"{nothing.Publication.Edition.FiscalYear}", customMessage: address);
            foreach (var link in page.Split("href=\"/").Skip(1).Select(static rest => "/" + rest.Split('"', '#')[0]).Distinct())
            {
                using var answer = await reader.GetAsync(new Uri(link, UriKind.Relative), Stop);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{link} on {address}");
            }
        }
    }

    [Theory]
    [InlineData("/indicatoren")]
    [InlineData("/open-data")]
    [InlineData("/open-data/statistics.csv")]
    [InlineData("/edities/2025")]
    public async Task What_belongs_to_an_edition_is_not_there(string address)
    {
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var list = System.Text.Json.JsonDocument.Parse(await reader.GetStringAsync(new Uri("/api/v1/editions", UriKind.Relative), Stop));
        list.RootElement.GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}

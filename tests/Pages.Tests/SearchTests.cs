using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>What search engines and registers of data find.</summary>
public sealed class SearchTests
{
    private static readonly SiteContent Known = Sample.Content with { Version = new PublishedVersion(1, new DateOnly(2025, 10, 2)), Origin = "https://maatstaf.example" };

    [Fact]
    public void The_sitemap_names_each_page_in_both_languages()
    {
        var map = SiteMap.Of(Known);
        var names = XDocument.Parse(Encoding.UTF8.GetString(SearchFiles.Write("/sitemap.xml", Known, map)!.Bytes)).Descendants().Where(static element => element.Name.LocalName == "loc").Select(static element => element.Value);
        names.ShouldBe(map.Pages.SelectMany(static page => (string[])["https://maatstaf.example" + page.Path, "https://maatstaf.example" + Address.In(Language.English, page.Path)]));
    }

    [Fact]
    public void A_site_that_does_not_know_where_it_is_has_no_sitemap_and_no_description()
    {
        SearchFiles.Write("/sitemap.xml", Sample.Content, Rendered.Map).ShouldBeNull();
        Encoding.UTF8.GetString(SearchFiles.Write("/robots.txt", Sample.Content, Rendered.Map)!.Bytes).ShouldNotContain("Sitemap");
        new SiteFiles(Sample.Content).Has("/open-data/dcat.jsonld", Language.Dutch).ShouldBeFalse();
        new SiteFiles(Known).Has("/open-data/dcat.jsonld", Language.Dutch).ShouldBeTrue();
    }

    [Fact]
    public void Search_engines_are_led_to_the_sitemap_and_away_from_signing_in()
    {
        Encoding.UTF8.GetString(SearchFiles.Write("/robots.txt", Known, SiteMap.Of(Known))!.Bytes)
            .ShouldBe("User-agent: *\nDisallow: /inloggen\nDisallow: /en/inloggen\nSitemap: https://maatstaf.example/sitemap.xml\n");
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public async Task The_page_of_open_data_describes_the_data_set_and_offers_every_form(Language language)
    {
        var context = new PageContext(Known, language, new VersionLinks(new SiteLinks(language, pdf: null), new VersionAddress(new Edition(2025), 1)));
        var page = new HtmlParser().ParseDocument(await PageRenderer.RenderAsync(SiteMap.Of(Known).Find(Address.OpenData)!, context));
        page.QuerySelectorAll("main a").Select(static link => link.GetAttribute("href")).ShouldContain("https://maatstaf.example" + Address.In(language, "/edities/2025/v1/open-data"));
        using var described = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        described.RootElement.GetProperty("url").GetString().ShouldBe("https://maatstaf.example/edities/2025/v1/open-data");
        var files = page.QuerySelectorAll("a[download]").Select(static link => link.GetAttribute("href")!).ToArray();
        foreach (var form in (string[])["statistics.csv", "statistics.xlsx", "statistics.json", "statistics.parquet", "datapackage.zip", "dcat.jsonld"])
            files.ShouldContain(Address.In(language, $"/edities/2025/v1/open-data/{form}"));
    }
}

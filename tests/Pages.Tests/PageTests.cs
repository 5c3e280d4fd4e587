using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>What holds for every page in both languages.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string, Language> Places => Rendered.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_page_has_a_language_a_title_and_one_main_heading(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        page.DocumentElement.GetAttribute("lang").ShouldBe(language == Language.Dutch ? "nl" : "en");
        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("main").Length.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Headings_skip_no_level(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        var last = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4"))
        {
            var level = heading.LocalName[1] - '0';
            level.ShouldBeLessThanOrEqualTo(last + 1, heading.TextContent);
            last = level;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_page_says_that_the_data_is_invented(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        page.QuerySelector(".invented")!.TextContent.ShouldContain(language == Language.Dutch ? "land dat niet bestaat" : "country that does not exist");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Ids_are_unique_and_labels_point_at_one(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        var ids = page.QuerySelectorAll("[id]").Select(static element => element.Id!).ToArray();
        ids.ShouldBeUnique();
        foreach (var element in page.QuerySelectorAll("[aria-labelledby]"))
            ids.ShouldContain(element.GetAttribute("aria-labelledby")!);
    }

    /// <summary>What is no page and no file of the map.</summary>
    private static readonly string[] Elsewhere = ["/api/v1", "/api/v1/openapi.json", Sample.Catalogue.Licence.Address.AbsoluteUri];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_link_leads_to_a_page_a_file_or_a_place_on_the_page(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        var files = new SiteFiles(Sample.Content);
        foreach (var address in page.QuerySelectorAll("a").Select(static link => link.GetAttribute("href")))
        {
            address.ShouldNotBeNullOrEmpty();
            if (address.StartsWith('#'))
                page.GetElementById(address[1..]).ShouldNotBeNull(address);
            else if (!Elsewhere.Contains(address))
                (Rendered.Map.Find(Address.Parse(address).Path) is not null || files.Has(Address.Parse(address).Path, language)).ShouldBeTrue(address);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Nothing_comes_from_elsewhere_and_nothing_is_written_inline(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        page.QuerySelectorAll("style, [style], [onclick], iframe, object").ShouldBeEmpty();
        page.QuerySelectorAll("script:not([src])").ShouldAllBe(static script => script.GetAttribute("type") == "application/json");
        page.QuerySelectorAll("[src], link[href]").Select(static element => element.GetAttribute("src") ?? element.GetAttribute("href"))
            .ShouldAllBe(static address => address!.StartsWith("/assets/") || address == "data:,");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_blank_is_left_to_fill_in(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        Blank().IsMatch(Words(page)).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Tables_have_heads_and_can_be_reached_with_the_keyboard(string path, Language language)
    {
        var page = await Rendered.PageAsync(path, language);
        foreach (var table in page.QuerySelectorAll("table"))
        {
            table.QuerySelector("caption")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            table.QuerySelectorAll("th").ShouldAllBe(static head => head.HasAttribute("scope"));
            table.ParentElement!.GetAttribute("tabindex").ShouldBe("0");
            table.ParentElement.GetAttribute("role").ShouldBe("group");
        }
    }

    [Theory]
    [InlineData(Language.Dutch, "nl", "er niet")]
    [InlineData(Language.English, "en", "not here")]
    public async Task A_wrong_address_has_a_page_of_its_own(Language language, string tag, string words)
    {
        var page = await Rendered.WriteAsync(SiteMap.NotFound(Address.Start), language);
        page.Title!.ShouldContain(words);
        page.DocumentElement.GetAttribute("lang").ShouldBe(tag);
        page.QuerySelector("h1")!.TextContent.ShouldContain(words);
    }

    private static string Words(IDocument page) => string.Join(' ', page.Body!.QuerySelectorAll("h1, h2, h3, p, li, dt, dd, th, td, summary, caption").Select(static element => element.TextContent));

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Blank();
}

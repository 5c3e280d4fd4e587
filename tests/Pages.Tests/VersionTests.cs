using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>Addresses that keep showing a version, the line to quote by, and files that say where they come from.</summary>
public sealed class VersionTests
{
    private static readonly Edition Edition = Sample.Content.Report.Edition;
    private static readonly VersionAddress First = new(Edition, 1);
    private static readonly SiteContent Frozen = Sample.Content with { Version = new PublishedVersion(1, new DateOnly(2025, 10, 2)), Origin = "https://maatstaf.example" };

    public static TheoryData<string> Quotable =>
        [.. SiteMap.Of(Frozen).Pages.Select(static page => page.Path).Where(static path => path.StartsWith("/figuren/", StringComparison.Ordinal) || path.StartsWith("/indicatoren/", StringComparison.Ordinal))];

    [Theory]
    [InlineData("/edities/2025", "/edities/2025/v1")]
    [InlineData("/edities/2025/software", "/edities/2025/v1/software")]
    [InlineData("/figuren/figuur-1", "/edities/2025/v1/figuren/figuur-1")]
    [InlineData("/figuren/figuur-1.csv", "/edities/2025/v1/figuren/figuur-1.csv")]
    [InlineData("/indicatoren/ict.cost-per-inhabitant", "/edities/2025/v1/indicatoren/ict.cost-per-inhabitant")]
    [InlineData("/open-data/statistics.csv", "/edities/2025/v1/open-data/statistics.csv")]
    [InlineData("/open-data", "/edities/2025/v1/open-data")]
    [InlineData("/open-data/datapackage.zip", "/edities/2025/v1/open-data/datapackage.zip")]
    public void What_is_part_of_an_edition_has_a_lasting_address_and_is_found_by_it(string path, string lasting)
    {
        First.Of(path).ShouldBe(lasting);
        VersionAddress.Parse(lasting).ShouldBe((First, path));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/methode")]
    [InlineData("/edities/2026")]
    [InlineData("/indicatoren")]
    public void What_is_no_part_of_it_has_none(string path) => First.Of(path).ShouldBeNull();

    [Theory]
    [InlineData("/edities/2025")]
    [InlineData("/edities/2025/v")]
    [InlineData("/edities/2025/v0")]
    [InlineData("/edities/2025/v01/figuren/figuur-1")]
    [InlineData("/edities/2025/v99999")]
    [InlineData("/edities/jaar/v1")]
    [InlineData("/figuren/figuur-1")]
    public void An_address_without_a_version_names_none(string path) => VersionAddress.Parse(path).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Quotable))]
    public async Task A_page_can_be_quoted_by_one_line_with_its_version_and_lasting_address(string path)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = await PageAsync(path, language);
            var line = page.QuerySelector(".citation-line")!.TextContent;
            line.ShouldContain($"https://maatstaf.example{Address.In(language, First.Of(path)!)}. ");
            line.ShouldContain(language == Language.Dutch ? "versie 1, 2 oktober 2025." : "version 1, 2 October 2025.");
            line.ShouldContain("CC BY 4.0");
            line.ShouldEndWith(language == Language.Dutch ? "Verzonnen gegevens." : "Invented data.");
            page.QuerySelector("[data-copies]")!.ParentElement!.HasAttribute("hidden").ShouldBeTrue("without a script the line is selected");
            page.QuerySelector("link[rel=canonical]").ShouldBeNull();
        }
    }

    [Fact]
    public async Task What_was_not_frozen_is_not_quoted() =>
        (await Rendered.PageAsync(Address.Figure("figuur-1"), Language.Dutch)).QuerySelector(".citation").ShouldBeNull();

    [Fact]
    public async Task A_version_says_what_is_newer_and_leads_within_itself()
    {
        var path = Address.Figure("figuur-1");
        NewerFigures[] newer =
        [
            NewerFigures.Version(First, new PublishedVersion(3, new DateOnly(2025, 12, 5)), "/edities/2025/v3/figuren/figuur-1"),
            NewerFigures.Edition(Edition, new Edition(2026), path),
        ];
        var page = await PageAsync(path, Language.Dutch, newer, $"https://maatstaf.example{path}");
        var notice = page.QuerySelector(".newer")!;
        notice.TextContent.ShouldContain("U ziet versie 1 van editie 2025.");
        notice.TextContent.ShouldContain("de nieuwste is versie 3, van 5 december 2025.");
        notice.TextContent.ShouldContain("Er is een nieuwere: editie 2026, over boekjaar 2025.");
        notice.QuerySelectorAll("a").Select(static link => link.GetAttribute("href")).ShouldBe(["/edities/2025/v3/figuren/figuur-1", path]);
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://maatstaf.example/figuren/figuur-1");
        page.QuerySelectorAll("main .take-away a[download]").Select(static link => link.GetAttribute("href")).ShouldAllBe(static address => address!.StartsWith("/edities/2025/v1/figuren/"));
        page.QuerySelector(".site-header .language a")!.GetAttribute("href").ShouldBe("/en/edities/2025/v1/figuren/figuur-1");
    }

    [Fact]
    public async Task A_newer_edition_alone_takes_nothing_out_of_search_engines() =>
        (await PageAsync(Address.Figure("figuur-1"), Language.Dutch, NewerFigures.Edition(Edition, new Edition(2026), "/"))).QuerySelector("meta[name=robots]").ShouldBeNull();

    [Fact]
    public void A_file_says_where_its_numbers_come_from_and_holds_those_of_the_csv()
    {
        var files = new SiteFiles(Frozen);
        foreach (var figure in Frozen.Report.Figures)
        {
            using var json = JsonDocument.Parse(files.Write(Address.FigureJson(figure.Id), Language.Dutch)!.Bytes);
            var from = json.RootElement.GetProperty("provenance");
            (from.GetProperty("edition").GetInt32(), from.GetProperty("version").GetInt32(), from.GetProperty("published").GetString()).ShouldBe((2025, 1, "2025-10-02"));
            from.GetProperty("address").GetString().ShouldBe($"https://maatstaf.example/edities/2025/v1/figuren/{figure.Id}");
            from.GetProperty("fictional").GetBoolean().ShouldBeTrue();
            var points = json.RootElement.GetProperty("points").EnumerateArray()
                .Select(static point => (point.GetProperty("value").ValueKind == JsonValueKind.Null ? string.Empty : point.GetProperty("value").GetRawText(), point.GetProperty("state").GetString())).ToArray();
            var csv = Encoding.UTF8.GetString(files.Write(Address.FigureCsv(figure.Id), Language.Dutch)!.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
            points.Length.ShouldBe(csv.Count());
            points.ShouldContain(static point => point.Item2 == "known");
            points.ShouldAllBe(static point => point.Item1.Length > 0 == (point.Item2 == "known"));
        }
    }

    [Fact]
    public void A_figure_of_words_is_taken_along_too()
    {
        var files = new SiteFiles(Frozen);
        foreach (var board in Frozen.Report.Boards)
        {
            var csv = Encoding.UTF8.GetString(files.Write(Address.FigureCsv(board.Id), Language.English)!.Bytes);
            csv.ShouldStartWith("Level,What for,Data\nOne,");
            using var json = JsonDocument.Parse(files.Write(Address.FigureJson(board.Id), Language.English)!.Bytes);
            json.RootElement.GetProperty("rows").EnumerateArray().First().GetProperty("What for").GetString().ShouldBe("Accounting & planning");
            files.Has(Address.FigureWorkbook(board.Id), Language.English).ShouldBeTrue();
        }
    }

    private static async Task<IDocument> PageAsync(string path, Language language, params NewerFigures[] newer) => await PageAsync(path, language, newer, canonical: null);

    private static async Task<IDocument> PageAsync(string path, Language language, NewerFigures[] newer, string? canonical)
    {
        var context = new PageContext(Frozen, language, new VersionLinks(new SiteLinks(language, pdf: null), First)) { Newer = newer, Canonical = canonical };
        return new HtmlParser().ParseDocument(await PageRenderer.RenderAsync(SiteMap.Of(Frozen).Find(path)!, context));
    }
}

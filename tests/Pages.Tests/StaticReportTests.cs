using AngleSharp.Html.Parser;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>The report on disk opens without a server and lacks nothing.</summary>
public sealed class StaticReportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-report-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public async Task Every_address_on_the_page_is_near_it_and_exists(Language language)
    {
        await WriteAsync();
        var file = Path.Combine(folder.FullName, StaticReport.PageOf(language));
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var addresses = page.QuerySelectorAll("[href], [src]").Select(static element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(static address => address != "data:,").ToArray();
        addresses.Length.ShouldBeGreaterThan(15);
        foreach (var form in (string[])[".xlsx", ".pptx", ".docx"])
            addresses.ShouldContain(address => Path.GetFileName(address) == Path.ChangeExtension(Address.PdfName(Sample.Content.Report.Edition, language), form));
        foreach (var address in addresses)
        {
            if (address.StartsWith('#'))
                page.GetElementById(address[1..]).ShouldNotBeNull(address);
            else
                File.Exists(Path.Combine(Path.GetDirectoryName(file)!, address)).ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task The_report_says_the_same_as_the_site()
    {
        await WriteAsync();
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder.FullName, "index.html"), TestContext.Current.CancellationToken));
        var site = await Rendered.PageAsync(Address.Report(Sample.Content.Report.Edition), Language.Dutch);
        page.QuerySelectorAll("h1, h2, h3, p.lead, td, th").Select(static element => element.TextContent)
            .ShouldBe(site.QuerySelectorAll("h1, h2, h3, p.lead, td, th").Select(static element => element.TextContent));
    }

    [Fact]
    public async Task A_figure_of_words_is_a_place_on_the_one_page()
    {
        await StaticReport.WriteAsync(Sample.Content.Publication, Sample.Content.Report, Sample.Catalogue, folder.FullName, TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder.FullName, StaticReport.PageOf(Language.Dutch)), TestContext.Current.CancellationToken));
        foreach (var board in Sample.Content.Report.Boards)
            page.GetElementById(board.Id)!.QuerySelectorAll("a")[^1].GetAttribute("href").ShouldBe($"#{board.Id}");
    }

    [Fact]
    public async Task The_same_report_gives_the_same_bytes()
    {
        await WriteAsync();
        var first = await BytesAsync();
        await WriteAsync();
        (await BytesAsync()).ShouldBe(first);
    }

    [Theory]
    [InlineData(Language.Dutch, "Deel deze cijfers niet.")]
    [InlineData(Language.English, "Do not share these figures.")]
    public async Task A_report_about_real_data_says_on_top_and_on_its_cover_that_it_may_not_be_shared(Language language, string words)
    {
        await StaticReport.WriteAsync(Sample.Publication(fictional: false), Sample.Content.Report, Sample.Catalogue, folder.FullName, TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder.FullName, StaticReport.PageOf(language)), TestContext.Current.CancellationToken));
        page.QuerySelector(".invented")!.TextContent.ShouldContain(words);
        page.QuerySelector(".cover-notice")!.TextContent.ShouldContain(words);
        page.QuerySelectorAll(".figure:has(.chart)").ShouldAllBe(static figure => figure.QuerySelector(".figure-invented") != null);
    }

    private Task WriteAsync() =>
        StaticReport.WriteAsync(Sample.Content.Publication, Sample.Content.Report, Sample.Catalogue, folder.FullName, TestContext.Current.CancellationToken, withDocuments: true);

    private async Task<string> BytesAsync()
    {
        var files = folder.GetFiles("*", SearchOption.AllDirectories).OrderBy(static file => file.FullName, StringComparer.Ordinal);
        var hashes = new List<string>();
        foreach (var file in files)
            hashes.Add(file.FullName + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(file.FullName, TestContext.Current.CancellationToken))));
        return string.Join('\n', hashes);
    }
}

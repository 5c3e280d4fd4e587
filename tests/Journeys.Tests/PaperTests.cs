using System.Diagnostics;
using System.Text.Json;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Journeys_Tests;

/// <summary>The report on paper: whole, tagged, in its language, with its own fonts, in the order in which one reads.</summary>
public sealed class PaperTests(DemoSite site) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-paper-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public async Task The_report_on_paper_is_whole_and_can_be_read_aloud(Language language, string tag)
    {
        var pdf = await PrintAsync(language);
        (await RunAsync("qpdf", "--check", pdf)).ShouldContain("No syntax or stream encoding errors");

        using var inside = JsonDocument.Parse(await RunAsync("qpdf", "--json=2", pdf));
        var catalogue = Catalogue(inside);
        catalogue.GetProperty("/Lang").GetString().ShouldBe($"u:{tag}");
        catalogue.TryGetProperty("/StructTreeRoot", out _).ShouldBeTrue("it is not tagged");
        catalogue.TryGetProperty("/Outlines", out _).ShouldBeTrue("it has no outline");
        catalogue.TryGetProperty("/Metadata", out _).ShouldBeTrue("it does not say that it is built to PDF/UA-1");
        catalogue.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean().ShouldBeTrue();
        catalogue.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean().ShouldBeTrue();

        var fonts = (await RunAsync("pdffonts", pdf)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(static font => font.Contains("NotoSans") && font.Contains("yes yes yes"));

        var text = Squeezed(await RunAsync("pdftotext", pdf, "-"));
        var at = 0;
        foreach (var title in site.Report.Chapters.Select(chapter => chapter.Title.In(language)))
        {
            var next = text.IndexOf(Squeezed(title), at, StringComparison.Ordinal);
            next.ShouldBeGreaterThanOrEqualTo(at, title);
            at = next;
        }

        foreach (var figure in site.Report.Figures)
            text.ShouldContain(Squeezed(figure.Title.In(language)));
    }

    [Fact]
    public async Task The_contents_name_the_page_of_every_chapter()
    {
        var pages = (await RunAsync("pdftotext", "-layout", await PrintAsync(Language.Dutch), "-")).Split('\f').Select(Squeezed).ToList();
        foreach (var title in site.Report.Chapters.Select(static chapter => Squeezed(chapter.Title.Dutch)))
        {
            var page = 1 + pages.FindIndex(text => text.StartsWith(title, StringComparison.Ordinal));
            page.ShouldBeGreaterThan(1, title);
            pages.Take(4).ShouldContain(contents => contents.Contains(title + page, StringComparison.Ordinal), $"{title} is on page {page}");
        }
    }

    [Fact]
    public async Task Every_chart_is_on_paper_with_its_description()
    {
        var pdf = await PrintAsync(Language.Dutch);
        using var inside = JsonDocument.Parse(await RunAsync("qpdf", "--json=2", pdf));
        var described = inside.RootElement.GetProperty("qpdf")[1].EnumerateObject()
            .Select(static entry => entry.Value.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("/Alt", out var alt) ? alt.GetString() : null)
            .Where(static alt => alt is not null).Select(static alt => Squeezed(alt![2..])).ToArray();
        foreach (var figure in site.Report.Figures)
            described.ShouldContain(Squeezed(figure.Alternative.Dutch));
    }

    private async Task<string> PrintAsync(Language language)
    {
        await StaticReport.WriteAsync(site.Publication, site.Report, site.Catalogue, folder.FullName, TestContext.Current.CancellationToken);
        var pdf = Path.Combine(folder.FullName, Address.PdfName(site.Report.Edition, language));
        await ChromiumPdf.PrintAsync(Path.Combine(folder.FullName, StaticReport.PageOf(language)), pdf, TestContext.Current.CancellationToken);
        return pdf;
    }

    private static JsonElement Catalogue(JsonDocument pdf)
    {
        var objects = pdf.RootElement.GetProperty("qpdf")[1];
        var root = objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root").GetString();
        return objects.GetProperty($"obj:{root}").GetProperty("value");
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, program);
        return output;
    }

    // Line ends and soft spaces depend on where a line breaks, not on what is read.
    private static string Squeezed(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));
}

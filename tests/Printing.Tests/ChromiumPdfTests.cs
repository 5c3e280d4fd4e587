using Maatstaf.Printing;

namespace Maatstaf.Printing_Tests;

/// <summary>Printing with the Chromium of the machine. Some name another program for the whole process, so nothing else prints meanwhile.</summary>
[Collection(nameof(ChromiumPdfTests))]
public sealed class ChromiumPdfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-printing-");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(ChromiumPdf.PathVariable, null);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_becomes_a_tagged_pdf_with_its_title()
    {
        var page = Write("<!DOCTYPE html><html lang=\"nl\" data-ready=\"true\"><title>Proef</title><h1>Kop</h1><p>Tekst</p></html>");
        var pdf = Path.Combine(folder.FullName, "a folder with spaces & signs.pdf");
        await ChromiumPdf.PrintAsync(page, pdf, TestContext.Current.CancellationToken);
        var bytes = await File.ReadAllTextAsync(pdf, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
        bytes.ShouldStartWith("%PDF-");
        bytes.ShouldContain("/StructTreeRoot");
        bytes.ShouldContain("/Lang (nl)");
    }

    [Fact]
    public async Task The_contents_say_on_which_page_a_chapter_begins()
    {
        const string Chapters = "<h2 id=\"in-euros\" style=\"break-before: page\">In euro's</h2><div style=\"height: 250cm\"></div><h2 id=\"in-people\" style=\"break-before: page\">In mensen</h2>";
        var page = Write($"<!DOCTYPE html><html lang=\"nl\" data-ready=\"true\"><title>Proef</title><ul>{Entry("in-euros")}{Entry("in-people")}{Entry("nowhere")}</ul>{Chapters}</html>");
        var pdf = Path.Combine(folder.FullName, "contents.pdf");
        await ChromiumPdf.PrintAsync(page, pdf, TestContext.Current.CancellationToken);
        using var read = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var lines = UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor.ContentOrderTextExtractor.GetText(read.GetPage(1));
        lines.ShouldContain("in-euros: 2.");
        lines.ShouldContain($"in-people: {read.NumberOfPages}.");
        lines.ShouldContain("nowhere: .");
        read.NumberOfPages.ShouldBeGreaterThan(5);

        static string Entry(string id) => $"<li><a href=\"#{id}\">{id}</a>: <span data-page-of=\"{id}\"></span>.</li>";
    }

    [Fact]
    public async Task The_metadata_say_title_language_and_how_it_was_built()
    {
        var page = Write("<!DOCTYPE html><html lang=\"nl\" data-ready=\"true\"><title>Kosten & baten</title><h1>Kop</h1></html>");
        var pdf = Path.Combine(folder.FullName, "metadata.pdf");
        await ChromiumPdf.PrintAsync(page, pdf, TestContext.Current.CancellationToken);
        using var read = UglyToad.PdfPig.PdfDocument.Open(pdf);
        read.TryGetXmpMetadata(out var metadata).ShouldBeTrue();
        var said = metadata!.GetXDocument().Descendants().Where(static element => !element.HasElements).ToDictionary(static element => element.Parent!.Parent!.Name.LocalName + "/" + element.Name.LocalName, static element => element.Value);
        said.ShouldContainKeyAndValue("RDF/part", "1");
        said.ShouldContainKeyAndValue("title/li", "Kosten & baten");
        said.ShouldContainKeyAndValue("language/li", "nl");
        read.NumberOfPages.ShouldBe(1);
    }

    [Fact]
    public async Task Without_chromium_it_says_what_to_install()
    {
        Environment.SetEnvironmentVariable(ChromiumPdf.PathVariable, Path.Combine(folder.FullName, "nothing"));
        var page = Write("<p>x</p>");
        var refusal = await Should.ThrowAsync<ChromiumNotFoundException>(() => ChromiumPdf.PrintAsync(page, Path.Combine(folder.FullName, "x.pdf"), TestContext.Current.CancellationToken));
        refusal.Message.ShouldContain("apt-get install chromium");
        refusal.Message.ShouldContain(ChromiumPdf.PathVariable);
    }

    [Fact]
    public async Task A_program_that_prints_nothing_is_a_fault_with_what_it_said()
    {
        Environment.SetEnvironmentVariable(ChromiumPdf.PathVariable, "/bin/echo");
        var page = Write("<p>x</p>");
        var fault = await Should.ThrowAsync<PrintingFailedException>(() => ChromiumPdf.PrintAsync(page, Path.Combine(folder.FullName, "x.pdf"), TestContext.Current.CancellationToken));
        fault.Message.ShouldContain("--remote-debugging-pipe");
    }

    private string Write(string html)
    {
        var page = Path.Combine(folder.FullName, "page.html");
        File.WriteAllText(page, html);
        return page;
    }
}

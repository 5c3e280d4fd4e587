using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>Prints the trend report for the site, in a folder that lasts as long as the site.</summary>
internal sealed class PaperReport : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-paper-");
    private readonly Lazy<Task> pages;
    private readonly Edition edition;

    private PaperReport(Publication publication, TrendReport report, BenchmarkCatalogue catalogue)
    {
        edition = report.Edition;
        pages = new(() => StaticReport.WriteAsync(publication, report, catalogue, folder.FullName, CancellationToken.None));
    }

    /// <summary>Ready to print; null when this machine has no Chromium.</summary>
    public static PaperReport? OnThisMachine(Publication publication, TrendReport report, BenchmarkCatalogue catalogue)
    {
        try
        {
            _ = ChromiumPdf.Find();
            return new PaperReport(publication, report, catalogue);
        }
        catch (ChromiumNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Prints the report of a language and says in which file it is.</summary>
    public async Task<string> PrintAsync(Language language)
    {
        await pages.Value;
        var pdf = Path.Combine(folder.FullName, Address.PdfName(edition, language));
        await ChromiumPdf.PrintAsync(Path.Combine(folder.FullName, StaticReport.PageOf(language)), pdf, CancellationToken.None);
        return pdf;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}

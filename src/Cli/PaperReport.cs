using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>Prints reports for the site: trend reports in a folder that lasts as long as the site, own reports each in one of its own.</summary>
internal sealed class PaperReport : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-paper-");
    private readonly BenchmarkCatalogue catalogue;
    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount);
    private int reports;

    private PaperReport(BenchmarkCatalogue catalogue) => this.catalogue = catalogue;

    /// <summary>Ready to print; null when this machine has no Chromium.</summary>
    public static PaperReport? OnThisMachine(BenchmarkCatalogue catalogue)
    {
        try
        {
            _ = ChromiumPdf.Find();
            return new PaperReport(catalogue);
        }
        catch (ChromiumNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What prints a report in a language and says in which file it is.</summary>
    public Func<Language, Task<string>> Of(Publication publication, TrendReport report)
    {
        var number = Interlocked.Increment(ref reports);
        var place = new Lazy<string>(() => folder.CreateSubdirectory(number.ToString(CultureInfo.InvariantCulture)).FullName);
        var pages = new Lazy<Task>(() => StaticReport.WriteAsync(publication, report, catalogue, place.Value, CancellationToken.None));
        return async language =>
        {
            await pages.Value;
            var pdf = Path.Combine(place.Value, Address.PdfName(report.Edition, language));
            await ChromiumPdf.PrintAsync(Path.Combine(place.Value, StaticReport.PageOf(language)), pdf, CancellationToken.None);
            return pdf;
        };
    }

    /// <summary>Prints a report that is nobody else's; nothing of it stays on disk.</summary>
    /// <param name="content">What is in it.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellation">Stops the printing.</param>
    public async Task<byte[]> PrintAsync(SiteContent content, Language language, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        var place = Directory.CreateTempSubdirectory("maatstaf-own-");
        try
        {
            var (page, pdf) = (await StaticReport.WritePageAsync(content, language, place.FullName, cancellation), Path.Combine(place.FullName, "report.pdf"));
            await ChromiumPdf.PrintAsync(page, pdf, cancellation);
            return await File.ReadAllBytesAsync(pdf, cancellation);
        }
        finally
        {
            place.Delete(recursive: true);
            turns.Release();
        }
    }

    /// <summary>Draws the figures of a report as pictures; nothing of them stays on disk.</summary>
    /// <param name="content">What is shown.</param>
    /// <param name="language">The language.</param>
    public async Task<IReadOnlyDictionary<string, FigurePicture>> DrawAsync(SiteContent content, Language language)
    {
        await turns.WaitAsync();
        var place = Directory.CreateTempSubdirectory("maatstaf-figures-");
        try
        {
            var page = await DrawnFigures.LayAsync(content, language, place.FullName, CancellationToken.None);
            return DrawnFigures.Read(await ChromiumPage.ReadAsync(page, CancellationToken.None));
        }
        finally
        {
            place.Delete(recursive: true);
            turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        turns.Dispose();
        folder.Delete(recursive: true);
    }
}

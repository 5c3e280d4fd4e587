using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli;

/// <summary>Prints trend reports for the site, in a folder that lasts as long as the site.</summary>
internal sealed class PaperReport : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-paper-");
    private readonly BenchmarkCatalogue catalogue;
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

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}

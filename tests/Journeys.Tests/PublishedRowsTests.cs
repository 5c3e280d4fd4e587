using System.Diagnostics;
using Maatstaf.Demo;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Production;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Journeys_Tests;

/// <summary>
/// Every figure that the benchmark once published about the country that the demo copies stands in the report on paper: as a number in a table, or as
/// what two numbers of its tables come to. A printed number stands for all that rounds to it.
/// </summary>
public sealed class PublishedRowsTests(DemoSite site) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-rows-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_published_row_is_on_paper()
    {
        DemoCountry.Make().WriteTo(Path.Combine(folder.FullName, "country"));
        var production = new BenchmarkProduction(site.Catalogue, Environment.ProcessorCount);
        var data = production.Read(Path.Combine(folder.FullName, "country"), keepDetails: false).Data!;
        var publication = production.Publish(data, site.Publication.Edition, Audience.Internal, withIntervals: true);
        var report = TrendReportBuilder.Build(publication, site.Catalogue);
        var numbers = new PrintedNumbers(report, site.Catalogue, await PaperOf(publication, report));
        var wrong = PublishedRow.All.Select(row => (row, Says: row.SaidBy(numbers))).Where(static pair => pair.Says is not { } says || !says.Meets(pair.row.Value, pair.row.Tolerance))
            .Select(static pair => $"{pair.row.Id}: {pair.row.Value} is not on paper ({pair.Says?.ToString() ?? "nothing"})").ToArray();
        wrong.ShouldBeEmpty();
        PublishedRow.All.Count.ShouldBe(125);
    }

    private async Task<string> PaperOf(Publication publication, TrendReport report)
    {
        await StaticReport.WriteAsync(publication, report, site.Catalogue, folder.FullName, Stop);
        var pdf = Path.Combine(folder.FullName, Address.PdfName(report.Edition, Language.Dutch));
        await ChromiumPdf.PrintAsync(Path.Combine(folder.FullName, StaticReport.PageOf(Language.Dutch)), pdf, Stop);
        using var process = Process.Start(new ProcessStartInfo("pdftotext", [pdf, "-"]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return text;
    }
}

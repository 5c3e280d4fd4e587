using Maatstaf.Catalogue;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Disclosure;
using Maatstaf.Documents;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Production.Reporting;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Reporting;

/// <summary>Makes reports on paper with the browsers of a print room, and slides and workbooks itself. In Dutch; other languages and forms are made when somebody asks.</summary>
/// <param name="catalogue">What is measured and how it is called.</param>
/// <param name="browsers">How many browsers print at once; 0 = this machine has none, and nothing is made on paper.</param>
public sealed class ReportPress(BenchmarkCatalogue catalogue, int browsers) : IReportPress, IAsyncDisposable
{
    private const string Printing = "printing", NoPrinter = "no-printer";
    private const Language Written = Language.Dutch;
    private readonly Lock turns = new();
    private OpenRoom? open;
    private int pages;

    /// <inheritdoc/>
    public IReadOnlyList<ReportKind> Kinds { get; } = browsers > 0 ? Enum.GetValues<ReportKind>() : [ReportKind.Slides, ReportKind.Workbook];

    /// <inheritdoc/>
    public async Task<byte[]> MakeAsync(Publication publication, TrendReport report, ReportKind kind, CancellationToken ct) => kind switch
    {
        ReportKind.Slides => DocumentFile.Write(DocumentContent.Of(publication, report), DocumentForm.Slides, Written),
        ReportKind.Workbook => DocumentFile.Write(DocumentContent.Of(publication, report), DocumentForm.Workbook, Written),
        _ => await PrintAsync(new SiteContent(publication, report, catalogue), ct),
    };

    /// <inheritdoc/>
    public async Task RestAsync()
    {
        OpenRoom? closing;
        lock (turns)
            (closing, open) = (open, null);
        if (closing is not null)
            await closing.DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await RestAsync();

    private async Task<byte[]> PrintAsync(SiteContent content, CancellationToken ct)
    {
        OpenRoom room;
        lock (turns)
            room = open ??= new OpenRoom(browsers);
        var page = await (await room.Folder).LayAsync(content, Written, $"{Interlocked.Increment(ref pages)}", ct);
        try
        {
            return await room.Printer.PrintAsync(page, ct);
        }
        catch (PrintingFailedException fault)
        {
            throw new ReportPressException(Printing, fault);
        }
        catch (ChromiumNotFoundException fault)
        {
            throw new ReportPressException(NoPrinter, fault);
        }
        finally
        {
            File.Delete(page);
        }
    }

    /// <summary>Browsers that are open, and the folder from which they print.</summary>
    private sealed class OpenRoom : IAsyncDisposable
    {
        private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("maatstaf-reports-");

        public OpenRoom(int browsers)
        {
            Printer = new PrintRoom(browsers);
            Folder = PrintFolder.MakeAsync(place.FullName, CancellationToken.None);
        }

        public PrintRoom Printer { get; }

        public Task<PrintFolder> Folder { get; }

        public async ValueTask DisposeAsync()
        {
            await Printer.DisposeAsync();
            place.Delete(recursive: true);
        }
    }
}

using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Static;

/// <summary>Writes the trend report as files that open without a server: the same page as on the site.</summary>
public static class StaticReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where the page of a language is, within the folder of the report.</summary>
    public static string PageOf(Language language) => language == Language.Dutch ? "index.html" : Path.Combine("en", "index.html");

    /// <summary>
    /// Writes <c>index.html</c>, <c>en/index.html</c>, <c>assets/</c> and per language <c>figuren/*.csv</c> and <c>figuren/*.json</c>, and, when asked, <c>figuren/*.xlsx</c> and the
    /// report as workbook, slides and text. Files of the same name are replaced.
    /// </summary>
    /// <param name="publication">The figures that may be seen.</param>
    /// <param name="report">The trend report that was made of them.</param>
    /// <param name="catalogue">What is measured and how it is called.</param>
    /// <param name="directory">The folder; it is made when it is not there.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <param name="offersPdf">Whether the pages link to the report on paper, which another then puts in the folder.</param>
    /// <param name="withDocuments">Whether workbooks, slides and text are written too.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task WriteAsync(
        Publication publication,
        TrendReport report,
        BenchmarkCatalogue catalogue,
        string directory,
        CancellationToken cancellation,
        bool offersPdf = false,
        bool withDocuments = false)
    {
        var content = new SiteContent(publication, report, catalogue);
        var files = new SiteFiles(content);
        await WriteAssetsAsync(directory, cancellation);
        foreach (var language in Enum.GetValues<Language>())
        {
            var context = new PageContext(content, language, new FileLinks(report, language, offersPdf, withDocuments));
            var html = await PageRenderer.RenderAsync(SiteMap.ReportOf(report), context);
            await File.WriteAllTextAsync(FileIn(directory, PageOf(language)), html, Utf8, cancellation);
            foreach (var figure in report.Figures.Select(static figure => figure.Id).Concat(report.Boards.Select(static board => board.Id)))
            {
                await PutAsync(Address.FigureCsv(figure), FolderOf(language));
                await PutAsync(Address.FigureJson(figure), FolderOf(language));
                if (withDocuments)
                    await PutAsync(Address.FigureWorkbook(figure), FolderOf(language));
            }

            foreach (var path in files.DocumentsIn(language).Where(_ => withDocuments))
                await File.WriteAllBytesAsync(FileIn(directory, Path.GetFileName(path)), files.Write(path, language)!.Bytes, cancellation);

            async Task PutAsync(string path, string folder) =>
                await File.WriteAllBytesAsync(FileIn(directory, folder, path.TrimStart('/')), files.Write(path, language)!.Bytes, cancellation);
        }
    }

    /// <summary>Writes the page of a report in one language, with what it needs to be drawn and printed and nothing to take along.</summary>
    /// <param name="content">What is shown.</param>
    /// <param name="language">The language.</param>
    /// <param name="directory">The folder; it is made when it is not there.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>The file with the page.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<string> WritePageAsync(SiteContent content, Language language, string directory, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        await WriteAssetsAsync(directory, cancellation);
        var page = FileIn(directory, PageOf(language));
        var context = new PageContext(content, language, new FileLinks(content.Report, language, offersPdf: false, offersDocuments: false));
        await File.WriteAllTextAsync(page, await PageRenderer.RenderAsync(SiteMap.ReportOf(content.Report), context), Utf8, cancellation);
        return page;
    }

    internal static async Task WriteAssetsAsync(string directory, CancellationToken cancellation)
    {
        foreach (var asset in SiteAssets.All)
            await File.WriteAllBytesAsync(FileIn(directory, "assets", asset.Name), asset.Bytes, cancellation);
    }

    private static string FolderOf(Language language) => language == Language.Dutch ? string.Empty : "en";

    private static string FileIn(string directory, params ReadOnlySpan<string> parts)
    {
        var file = Path.Combine([directory, .. parts]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}

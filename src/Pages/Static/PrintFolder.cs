using System.Text;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Static;

/// <summary>A folder in which pages of many reports are laid ready to be printed; what they all need to be drawn is written once.</summary>
public sealed class PrintFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string directory;

    private PrintFolder(string directory) => this.directory = directory;

    /// <summary>Makes it.</summary>
    /// <param name="directory">The folder; it is made when it is not there.</param>
    /// <param name="ct">Stops between two files.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<PrintFolder> MakeAsync(string directory, CancellationToken ct)
    {
        await StaticReport.WriteAssetsAsync(directory, ct);
        return new PrintFolder(directory);
    }

    /// <summary>Lays the page of a report ready.</summary>
    /// <param name="content">What is shown.</param>
    /// <param name="language">The language.</param>
    /// <param name="name">Name of the file, without its ending; two reports at a time have two names.</param>
    /// <param name="ct">Stops before the writing.</param>
    /// <returns>The file.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<string> LayAsync(SiteContent content, Language language, string name, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        var page = Path.Combine(directory, Path.GetDirectoryName(StaticReport.PageOf(language))!, name + ".html");
        var context = new PageContext(content, language, new FileLinks(content.Report, language, offersPdf: false, offersDocuments: false));
        var html = await PageRenderer.RenderAsync(SiteMap.ReportOf(content.Report), context);
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        await File.WriteAllTextAsync(page, html, Utf8, ct);
        return page;
    }
}

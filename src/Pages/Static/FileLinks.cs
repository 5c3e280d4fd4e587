using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages.Static;

/// <summary>Links of the report on disk: everything is on the one page or in a file near it, and works without a server.</summary>
/// <param name="report">The report.</param>
/// <param name="language">Language of the page.</param>
/// <param name="offersPdf">Whether the report on paper lies beside it.</param>
/// <param name="offersDocuments">Whether workbooks, slides and text lie beside it.</param>
internal sealed class FileLinks(TrendReport report, Language language, bool offersPdf, bool offersDocuments) : ILinks
{
    private readonly Dictionary<string, string> onPage = report.Chapters
        .Select(chapter => (Path: Address.Chapter(report.Edition, chapter), chapter.Id))
        .Concat(report.Figures.Select(static figure => figure.Id).Concat(report.Boards.Select(static board => board.Id)).Select(static id => (Path: Address.Figure(id), Id: id)))
        .ToDictionary(static pair => pair.Path, static pair => "#" + pair.Id, StringComparer.Ordinal);

    /// <summary>From the page to the folder of the report.</summary>
    private string Up => language == Language.Dutch ? string.Empty : "../";

    public string? Pdf => offersPdf ? Up + Address.PdfName(report.Edition, language) : null;

    public string? Page(string path) => onPage.GetValueOrDefault(path);

    public string? Download(string path)
    {
        if (path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal))
            return path.TrimStart('/');
        if (!offersDocuments || Address.IsPicture(path))
            return null;
        var whole = Address.Report(report.Edition) + "/";
        return path.StartsWith(whole, StringComparison.Ordinal) ? Up + path[whole.Length..] : path.TrimStart('/');
    }

    public string Asset(string name) => $"{Up}assets/{name}";

    public string OtherLanguage(string path) => language == Language.Dutch ? "en/index.html" : "../index.html";
}

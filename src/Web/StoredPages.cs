using System.Collections.Concurrent;
using System.Text;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>
/// Pages as bytes, written when first asked for. What is shown does not change while the host runs, and only pages of
/// the map are kept, so memory is bounded by the map.
/// </summary>
internal sealed class StoredPages(SiteContent content, string? pdfFolder)
{
    private readonly SiteMap map = SiteMap.Of(content);
    private readonly ConcurrentDictionary<(string, Language), Lazy<Task<StoredAnswer>>> answers = new();

    /// <summary>The page at an address, or null when there is none.</summary>
    public Task<StoredAnswer>? Find(string address)
    {
        var (language, path) = Address.Parse(address);
        return map.Find(path) is { } page
            ? answers.GetOrAdd((path, language), _ => new(() => WriteAsync(page, language, StatusCodes.Status200OK))).Value
            : null;
    }

    /// <summary>The page that says that an address has nothing.</summary>
    public Task<StoredAnswer> NotFoundAsync(string address)
    {
        var (language, _) = Address.Parse(address);
        // Not kept by address: anybody can make up addresses.
        return answers.GetOrAdd((nameof(NotFoundAsync), language), _ => new(() => WriteAsync(SiteMap.NotFound(Address.Start), language, StatusCodes.Status404NotFound))).Value;
    }

    /// <summary>The page that says that something broke.</summary>
    public Task<StoredAnswer> ErrorAsync(string address)
    {
        var (language, _) = Address.Parse(address);
        return WriteAsync(SiteMap.Error(Address.Start), language, StatusCodes.Status500InternalServerError);
    }

    /// <summary>Where the report on paper is; null when there is none in this language.</summary>
    public string? PdfFile(Language language)
    {
        var name = Address.PdfName(content.Report.Edition, language);
        return pdfFolder is not null && Path.Combine(pdfFolder, name) is var file && File.Exists(file) ? file : null;
    }

    private async Task<StoredAnswer> WriteAsync(SitePage page, Language language, int status)
    {
        var pdf = PdfFile(language) is null ? null : Address.Pdf(content.Report.Edition, language);
        var html = await PageRenderer.RenderAsync(page, new PageContext(content, language, new SiteLinks(language, pdf)));
        return StoredAnswer.Changing(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", status);
    }
}

using System.Collections.Concurrent;
using System.Text;
using Maatstaf.Pages;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>
/// Pages and files as bytes, written when first asked for. What is shown does not change while the host runs, and only
/// what is on the map is kept, so memory is bounded by the map.
/// </summary>
/// <param name="content">What is shown.</param>
/// <param name="offersPdf">Whether the report is to be had on paper.</param>
/// <param name="offersSignIn">Whether people can sign in.</param>
internal sealed class StoredPages(SiteContent content, bool offersPdf, bool offersSignIn)
{
    private readonly SiteMap map = SiteMap.Of(content);
    private readonly SiteFiles files = new(content);
    private readonly ConcurrentDictionary<(string, Language), Lazy<Task<StoredAnswer>>> answers = new();

    /// <summary>The page or file at an address, or null when there is none.</summary>
    public Task<StoredAnswer>? Find(string address)
    {
        var (language, path) = Address.Parse(address);
        if (map.Find(path) is { } page)
            return Kept(path, language, () => WriteAsync(page, language, StatusCodes.Status200OK));
        return files.Has(path) ? Kept(path, language, () => Task.FromResult(WriteFile(path, language))) : null;
    }

    /// <summary>The page that says that an address has nothing.</summary>
    public Task<StoredAnswer> NotFoundAsync(string address)
    {
        var (language, _) = Address.Parse(address);
        // Not kept by address: anybody can make up addresses.
        return Kept(nameof(NotFoundAsync), language, () => WriteAsync(SiteMap.NotFound(Address.Start), language, StatusCodes.Status404NotFound));
    }

    /// <summary>The page that says that something broke, or that the store cannot do its work now.</summary>
    public Task<StoredAnswer> ErrorAsync(string address, Exception? fault)
    {
        var (language, _) = Address.Parse(address);
        // Its sentence names the place of the store, which is for the administrator only.
        return fault is StoreException refused
            ? WriteAsync(SiteMap.Error(Address.Start, refused.Code), language, StatusCodes.Status503ServiceUnavailable)
            : WriteAsync(SiteMap.Error(Address.Start, null), language, StatusCodes.Status500InternalServerError);
    }

    private Task<StoredAnswer> Kept(string path, Language language, Func<Task<StoredAnswer>> write) =>
        answers.GetOrAdd((path, language), _ => new(write)).Value;

    private StoredAnswer WriteFile(string path, Language language) =>
        StoredAnswer.Changing(files.Write(path, language)!, "text/csv; charset=utf-8");

    private async Task<StoredAnswer> WriteAsync(SitePage page, Language language, int status)
    {
        var pdf = offersPdf ? Address.Pdf(content.Report.Edition, language) : null;
        var html = await PageRenderer.RenderAsync(page, new PageContext(content, language, new SiteLinks(language, pdf, offersSignIn)));
        return StoredAnswer.Changing(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", status);
    }
}

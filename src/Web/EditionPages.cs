using System.Collections.Concurrent;
using System.Text;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>
/// Pages and files of one version of an edition as bytes, written when first asked for. They never change, and only what is on
/// the map is kept, so memory is bounded by the map.
/// </summary>
/// <param name="content">What is shown.</param>
/// <param name="paper">The report on paper; null = it is not offered.</param>
/// <param name="pictures">The figures as pictures; null = they are not offered.</param>
/// <param name="offersSignIn">Whether people can sign in.</param>
internal sealed class EditionPages(SiteContent content, PaperReports? paper, FigurePictures? pictures, bool offersSignIn)
{
    private readonly SiteMap map = SiteMap.Of(content);
    private readonly SiteFiles files = new(content);
    private readonly ConcurrentDictionary<(string, Language, bool), Lazy<Task<StoredAnswer>>> answers = new();

    /// <summary>What is shown.</summary>
    public SiteContent Content => content;

    /// <summary>The figures as pictures; null = they are not offered.</summary>
    public FigurePictures? Pictures => pictures;

    /// <summary>Whether there is a page at a path.</summary>
    public bool Has(string path) => map.Find(path) is not null;

    /// <summary>The page or file at a path, or null when there is none.</summary>
    public Task<StoredAnswer>? Find(string path, Language language)
    {
        if (map.Find(path) is { } page)
            return Kept(path, language, false, () => WriteAsync(page, language, StatusCodes.Status200OK, isEarlier: false));
        if (files.Has(path, language))
            return Kept(path, language, false, () => Task.FromResult(WriteFile(path, language)));
        if (language == Language.Dutch && SearchFiles.Write(path, content, map) is { } forSearch)
            return Task.FromResult(StoredAnswer.Changing(forSearch.Bytes, forSearch.MediaType));
        return pictures?.Find(path, language, static (bytes, type) => StoredAnswer.Changing(bytes, type));
    }

    /// <summary>A page of the report, or the report in a form, while a newer edition has the other pages and files; null when there is none.</summary>
    public Task<StoredAnswer>? FindEarlier(string path, Language language)
    {
        if (map.Find(path) is { } page)
            return Kept(path, language, true, () => WriteAsync(page, language, StatusCodes.Status200OK, isEarlier: true));
        return files.DocumentsIn(language).Contains(path) ? Kept(path, language, true, () => Task.FromResult(WriteFile(path, language))) : null;
    }

    /// <summary>The file with the report on paper when that is at an address, else null.</summary>
    public Task<string>? FindPaper(string address, Language language) =>
        address == Address.Pdf(content.Report.Edition, language) ? paper?.FileAsync(language) : null;

    /// <summary>A page about an address instead of a page at one, which is kept by its name.</summary>
    public Task<StoredAnswer> KeptAsync(string name, SitePage page, Language language, int status) =>
        Kept(name, language, false, () => WriteAsync(page, language, status, isEarlier: false));

    /// <summary>A page that is written and not kept.</summary>
    public Task<StoredAnswer> WriteAsync(SitePage page, Language language, int status) => WriteAsync(page, language, status, isEarlier: false);

    private Task<StoredAnswer> Kept(string path, Language language, bool isEarlier, Func<Task<StoredAnswer>> write) =>
        answers.GetOrAdd((path, language, isEarlier), _ => new(write)).Value;

    private StoredAnswer WriteFile(string path, Language language)
    {
        var file = files.Write(path, language)!;
        return StoredAnswer.Changing(file.Bytes, file.MediaType);
    }

    private async Task<StoredAnswer> WriteAsync(SitePage page, Language language, int status, bool isEarlier)
    {
        var links = new SiteLinks(language, paper is null ? null : Address.Pdf(content.Report.Edition, language), offersSignIn, pictures is not null);
        var version = content.Version is { } frozen ? new VersionAddress(content.Report.Edition, frozen.Number) : (VersionAddress?)null;
        var context = new PageContext(content, language, isEarlier ? new EarlierLinks(links, version) : links)
        {
            Canonical = content.Origin.Length > 0 && status == StatusCodes.Status200OK ? content.Origin + Address.In(language, page.Path) : null,
        };
        var html = await PageRenderer.RenderAsync(page, context);
        return StoredAnswer.Changing(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", status);
    }
}

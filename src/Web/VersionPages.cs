using System.Collections.Concurrent;
using System.Text;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>
/// Pages and files that keep showing one version of an edition, under addresses of their own. The figures never change; the pages say what is
/// newer, so they are written anew after each publication.
/// </summary>
/// <param name="content">What the version shows.</param>
/// <param name="version">Which version.</param>
/// <param name="ofEdition">What the newest version of the edition shows.</param>
/// <param name="newest">What the newest edition shows.</param>
/// <param name="pictures">The figures as pictures; null = they are not offered.</param>
/// <param name="offersSignIn">Whether people can sign in.</param>
internal sealed class VersionPages(SiteContent content, VersionAddress version, EditionPages ofEdition, EditionPages newest, FigurePictures? pictures, bool offersSignIn)
{
    private readonly SiteMap map = SiteMap.Of(content);
    private readonly SiteFiles files = new(content);
    private readonly ConcurrentDictionary<(string, Language), Lazy<Task<StoredAnswer>>> answers = new();

    /// <summary>The page or file, or null when there is none.</summary>
    /// <param name="path">Its address while the version is the newest.</param>
    /// <param name="language">The language.</param>
    public Task<StoredAnswer>? Find(string path, Language language)
    {
        if (version.Of(path) is null)
            return null;
        if (map.Find(path) is { } page)
            return Kept(path, language, () => WriteAsync(page, language));
        if (files.Has(path, language))
            return Kept(path, language, () => Task.FromResult(WriteFile(path, language)));
        return pictures?.Find(path, language, StoredAnswer.Lasting);
    }

    private Task<StoredAnswer> Kept(string path, Language language, Func<Task<StoredAnswer>> write) => answers.GetOrAdd((path, language), _ => new(write)).Value;

    private StoredAnswer WriteFile(string path, Language language)
    {
        var file = files.Write(path, language)!;
        // The texts of the team may be published again with the same figures, and they stand in these files.
        return files.DocumentsIn(language).Contains(path) ? StoredAnswer.Changing(file.Bytes, file.MediaType) : StoredAnswer.Lasting(file.Bytes, file.MediaType);
    }

    private async Task<StoredAnswer> WriteAsync(SitePage page, Language language)
    {
        var context = new PageContext(content, language, new VersionLinks(new SiteLinks(language, pdf: null, offersSignIn, pictures is not null), version))
        {
            Newer = [.. Newer(page.Path)],
            Canonical = content.Origin.Length > 0 ? content.Origin + Address.In(language, CanonicalOf(page.Path)) : null,
        };
        return StoredAnswer.Changing(Encoding.UTF8.GetBytes(await PageRenderer.RenderAsync(page, context)), "text/html; charset=utf-8");
    }

    private IEnumerable<NewerFigures> Newer(string path)
    {
        if (ofEdition.Content.Version is { } last && last.Number > version.Number)
        {
            var later = version with { Number = last.Number };
            yield return NewerFigures.Version(version, last, ofEdition.Has(path) ? later.Of(path)! : later.Root);
        }

        var edition = newest.Content.Report.Edition;
        if (edition != version.Edition)
            yield return NewerFigures.Edition(version.Edition, edition, newest.Has(path) ? path : Address.Report(edition));
    }

    /// <summary>The same page of what is newest; else the report of the edition, or the page itself, which has nothing newer.</summary>
    private string CanonicalOf(string path) => newest.Has(path) || path.StartsWith(Address.Editions, StringComparison.Ordinal) ? path : version.Of(path)!;
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

/// <summary>All pages of the sample, written once and parsed as a browser would.</summary>
internal static class Rendered
{
    private static readonly Dictionary<(string, Language), Task<IDocument>> Documents = [];
    private static readonly Lock Gate = new();

    public static SiteMap Map { get; } = SiteMap.Of(Sample.Content);

    public static TheoryData<string, Language> Places
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var page in Map.Pages)
            {
                data.Add(page.Path, Language.Dutch);
                data.Add(page.Path, Language.English);
            }

            return data;
        }
    }

    public static Task<IDocument> PageAsync(string path, Language language)
    {
        lock (Gate)
            return Documents.TryGetValue((path, language), out var known) ? known : Documents[(path, language)] = WriteAsync(Map.Find(path)!, language);
    }

    public static async Task<IDocument> WriteAsync(SitePage page, Language language)
    {
        var context = new PageContext(Sample.Content, language, new SiteLinks(language, pdf: null));
        return new HtmlParser().ParseDocument(await PageRenderer.RenderAsync(page, context));
    }
}

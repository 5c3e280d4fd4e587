using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>What search engines ask for: where they may come, and which pages there are.</summary>
public static class SearchFiles
{
    private const string Robots = "/robots.txt", Pages = "/sitemap.xml";
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The file at an address; null when there is none, or when nobody knows where the site is.</summary>
    /// <param name="path">The address.</param>
    /// <param name="content">What the site shows.</param>
    /// <param name="map">Its pages.</param>
    public static SiteFile? Write(string path, SiteContent content, SiteMap map)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(map);
        return path switch
        {
            Robots => new SiteFile(Encoding.UTF8.GetBytes(RobotsOf(content)), "text/plain; charset=utf-8"),
            Pages when content.Origin.Length > 0 => new SiteFile(Encoding.UTF8.GetBytes(PagesOf(content, map)), "application/xml; charset=utf-8"),
            _ => null,
        };
    }

    private static string RobotsOf(SiteContent content)
    {
        var closed = string.Concat(Enum.GetValues<Language>().Select(static language => $"Disallow: {Address.In(language, Address.SignIn)}\n"));
        return $"User-agent: *\n{closed}" + (content.Origin.Length > 0 ? $"Sitemap: {content.Origin}{Pages}\n" : string.Empty);
    }

    private static string PagesOf(SiteContent content, SiteMap map)
    {
        var day = content.Version?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var pages =
            from page in map.Pages
            from language in Enum.GetValues<Language>()
            select new XElement(Names + "url", new XElement(Names + "loc", content.Origin + Address.In(language, page.Path)), day is null ? null : new XElement(Names + "lastmod", day));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new XElement(Names + "urlset", pages) + "\n";
    }
}

using Maatstaf.Pages;

namespace Maatstaf.Web;

/// <summary>Links of the report of an earlier edition: pages and files of figures and indicators are about a newer one, so it has only the report itself.</summary>
/// <param name="links">The links of the site.</param>
internal sealed class EarlierLinks(SiteLinks links) : ILinks
{
    /// <inheritdoc/>
    public string? Pdf => links.Pdf;

    /// <inheritdoc/>
    public string? SignIn => links.SignIn;

    /// <inheritdoc/>
    public string? Page(string path) => IsOfNewest(path) ? null : links.Page(path);

    /// <inheritdoc/>
    public string? Download(string path) => path.StartsWith(Address.Editions, StringComparison.Ordinal) ? links.Download(path) : null;

    /// <inheritdoc/>
    public string Asset(string name) => links.Asset(name);

    /// <inheritdoc/>
    public string OtherLanguage(string path) => links.OtherLanguage(path);

    private static bool IsOfNewest(string path) =>
        path.StartsWith(Address.Figure(string.Empty), StringComparison.Ordinal) || path.StartsWith(Address.Indicator(string.Empty), StringComparison.Ordinal);
}

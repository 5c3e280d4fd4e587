using Maatstaf.Pages;

namespace Maatstaf.Web;

/// <summary>
/// Links of the report of an earlier edition: the pages and files of figures and indicators are about a newer one, so they lead to those that
/// keep showing its own version.
/// </summary>
/// <param name="links">The links of the site.</param>
/// <param name="version">Its newest version; null = it was not frozen, so it has only the report itself.</param>
internal sealed class EarlierLinks(SiteLinks links, VersionAddress? version) : ILinks
{
    /// <inheritdoc/>
    public string? Pdf => links.Pdf;

    /// <inheritdoc/>
    public string? SignIn => links.SignIn;

    /// <inheritdoc/>
    public string? Page(string path) => IsOfNewest(path) ? Lasting(path) is { } lasting ? links.Page(lasting) : null : links.Page(path);

    /// <inheritdoc/>
    public string? Download(string path) => path.StartsWith(Address.Editions, StringComparison.Ordinal)
        ? links.Download(path)
        : Lasting(path) is { } lasting ? links.Download(lasting) : null;

    /// <inheritdoc/>
    public string Asset(string name) => links.Asset(name);

    /// <inheritdoc/>
    public string OtherLanguage(string path) => links.OtherLanguage(path);

    private string? Lasting(string path) => version?.Of(path);

    private static bool IsOfNewest(string path) =>
        path.StartsWith(Address.Figure(string.Empty), StringComparison.Ordinal) || path.StartsWith(Address.Indicator(string.Empty), StringComparison.Ordinal);
}

namespace Maatstaf.Pages;

/// <summary>Links of pages that keep showing one version: they lead within that version; what is no part of an edition, and what was corrected since, is found where it always is.</summary>
/// <param name="links">The links of the site.</param>
/// <param name="version">The version.</param>
public sealed class VersionLinks(SiteLinks links, VersionAddress version) : ILinks
{
    /// <inheritdoc/>
    public string? Pdf => null;

    /// <inheritdoc/>
    public string? SignIn => links.SignIn;

    /// <inheritdoc/>
    public string? Page(string path) => links.Page(path == Address.Corrections(version.Edition) ? path : version.Of(path) ?? path);

    /// <inheritdoc/>
    public string? Download(string path) => links.Download(version.Of(path) ?? path);

    /// <inheritdoc/>
    public string Asset(string name) => links.Asset(name);

    /// <inheritdoc/>
    public string OtherLanguage(string path) => links.OtherLanguage(version.Of(path) ?? path);
}

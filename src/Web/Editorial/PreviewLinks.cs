using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Editorial;

/// <summary>Links of a report that is not published: it is one page, and nothing of it can be taken along.</summary>
/// <param name="language">Language of the page.</param>
internal sealed class PreviewLinks(Language language) : ILinks
{
    /// <inheritdoc/>
    public string? Pdf => null;

    /// <inheritdoc/>
    public string? Page(string path) => path is Address.Start or Address.Method or Address.Glossary or Address.Laws or Address.About ? Address.In(language, path) : null;

    /// <inheritdoc/>
    public string? Download(string path) => null;

    /// <inheritdoc/>
    public string Asset(string name) => $"/assets/{name}";

    /// <inheritdoc/>
    public string OtherLanguage(string path) => Address.In(language == Language.Dutch ? Language.English : Language.Dutch, path);
}

using Maatstaf.Desk.Layout;
using Maatstaf.Pages;

namespace Maatstaf.Desk;

/// <summary>Writes a page for people who work with the site as HTML.</summary>
public static class DeskRenderer
{
    /// <summary>Writes a page.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="context">Who looks at it, in which language.</param>
    public static Task<string> RenderAsync(DeskPage page, DeskContext context) => PageRenderer.RenderAsync<DeskDocument>(new Dictionary<string, object?>
    {
        [nameof(DeskDocument.Page)] = page,
        [nameof(DeskDocument.Context)] = context,
    });
}

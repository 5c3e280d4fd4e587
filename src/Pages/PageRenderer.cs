using System.Text.Encodings.Web;
using System.Text.Unicode;
using Maatstaf.Pages.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Maatstaf.Pages;

/// <summary>Writes a page as HTML, the same for the site and for the report on disk.</summary>
public static class PageRenderer
{
    // Letters and signs stay as they are; only what has a meaning in HTML is escaped.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Writes a page.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="context">What it shows, in which language, with which links.</param>
    public static async Task<string> RenderAsync(SitePage page, PageContext context)
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Document.Page)] = page,
            [nameof(Document.Context)] = context,
        });
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<Document>(parameters).ConfigureAwait(false);
            return output.ToHtmlString();
        }).ConfigureAwait(false);
    }
}

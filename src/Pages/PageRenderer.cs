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
    public static Task<string> RenderAsync(SitePage page, PageContext context) => RenderAsync<Document>(new Dictionary<string, object?>
    {
        [nameof(Document.Page)] = page,
        [nameof(Document.Context)] = context,
    });

    /// <summary>Writes a component as HTML.</summary>
    /// <typeparam name="TComponent">Which component; a whole document starts with its doctype.</typeparam>
    /// <param name="parameters">Its parameters.</param>
    public static async Task<string> RenderAsync<TComponent>(IDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters)).ConfigureAwait(false);
            return output.ToHtmlString();
        }).ConfigureAwait(false);
    }
}

using System.Diagnostics;

namespace Maatstaf.Web.Watching;

/// <summary>What the site itself is busy with. The modules under it have spans of their own.</summary>
internal static class SiteSpans
{
    /// <summary>Begins the names of all sources of ours.</summary>
    public const string Ours = "Maatstaf.";

    /// <summary>The name of the source of requests.</summary>
    public const string Requests = Ours + "Requests";

    private static readonly ActivitySource OfRequests = new(Requests), OfSite = new(Ours + "Web");
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];

    /// <summary>Taking a letter away.</summary>
    public static Activity? Letter() => OfSite.StartActivity("letter.send");

    /// <summary>Tells of each request which route it took and what came of it: never its address, and never who asked.</summary>
    public static void UseRequestSpans(this WebApplication app) => app.Use(static async (HttpContext context, RequestDelegate next) =>
    {
        if (Health.IsAbout(context))
        {
            await next(context);
            return;
        }

        var outside = Activity.Current;
        // What a reader sends along about a trace of his own is not believed: it may hold anything.
        Activity.Current = null;
        using (var span = OfRequests.StartActivity("request", ActivityKind.Server))
        {
            await next(context);
            Describe(span, context);
        }

        Activity.Current = outside;
    });

    private static void Describe(Activity? span, HttpContext context)
    {
        if (span is null)
            return;
        var method = Methods.Contains(context.Request.Method) ? context.Request.Method : "_OTHER";
        var endpoint = context.GetEndpoint() ?? context.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>()?.Endpoint;
        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = route is null ? method : $"{method} {route}";
        span.SetTag("http.request.method", method).SetTag("http.route", route).SetTag("http.response.status_code", context.Response.StatusCode);
        span.SetStatus(context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
    }
}

using Maatstaf.Delivery.Access;
using Maatstaf.Storage;
using Maatstaf.Web.Access;

namespace Maatstaf.Web;

/// <summary>Tells whoever runs the site whether it lives, and whether it can do its work.</summary>
internal static class Health
{
    private const string Segment = "/health";

    /// <summary>Maps both addresses.</summary>
    /// <param name="routes">Where.</param>
    /// <param name="examine">Looks at the store; null = there is none.</param>
    public static void Map(IEndpointRouteBuilder routes, Func<CancellationToken, Task<StoreExamination>>? examine)
    {
        routes.MapGet($"{Segment}/live", static () => Results.Text("live")).WithMetadata(new RouteAct(Act.SeePublished));
        routes.MapGet($"{Segment}/ready", (HttpContext context, CancellationToken stop) => ReadyAsync(context, examine, stop)).WithMetadata(new RouteAct(Act.SeePublished));
    }

    /// <summary>Whether a request asks about health.</summary>
    public static bool IsAbout(HttpContext context) => context.Request.Path.StartsWithSegments(Segment, StringComparison.Ordinal);

    /// <summary>Only the code goes out: the sentence names the place of the store.</summary>
    private static async Task<IResult> ReadyAsync(HttpContext context, Func<CancellationToken, Task<StoreExamination>>? examine, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            if (examine is not null)
                await examine(stop);
            return Results.Text("ready");
        }
        catch (StoreException refused)
        {
            return Results.Text($"not ready: {refused.Code}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

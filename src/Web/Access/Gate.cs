using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.Http.Features;

namespace Maatstaf.Web.Access;

/// <summary>
/// Stands before every page for people who work with the site: who is it, may they, was the form ours? What somebody may not
/// see is answered like what does not exist.
/// </summary>
internal sealed class Gate(RequestDelegate next, CrossSiteGuard guard, RequestLimiter limiter, MalwareScanner scanner, IDeliveryStore store)
{
    public async Task InvokeAsync(HttpContext context, ICallers callers)
    {
        var what = context.GetEndpoint()!.Metadata.GetRequiredMetadata<RouteAct>();
        context.Response.Headers.CacheControl = "no-store";
        var caller = await callers.FindAsync(context);
        context.Features.Set(caller);
        if (!limiter.AllowsAccount(context))
        {
            await DeskAnswer.TooMany.ExecuteAsync(context);
            return;
        }

        if (!IsAllowed(context, caller, what.Act))
        {
            await RefuseAsync(context, caller, what.Act);
            return;
        }

        if (IsTooLarge(context))
        {
            await DeskAnswer.TooLarge.ExecuteAsync(context);
            return;
        }

        if (!IsSafe(context) && !await guard.IsOursAsync(context))
        {
            await DeskAnswer.FormTooOld.ExecuteAsync(context);
            return;
        }

        if (!IsSafe(context) && AsksProof(context, what.Act) && !callers.HasProved(context))
        {
            await DeskAnswer.ProveFirst(context).ExecuteAsync(context);
            return;
        }

        if (scanner.IsThere && !IsSafe(context) && context.Request.HasFormContentType && context.Request.Form.Files.Count > 0
            && await scanner.ScanAsync(context.Request.Form.Files, context.RequestAborted) is not ScanVerdict.Clean and var verdict)
        {
            await store.RecordAsync(caller, "file.scan", context.Request.Path, verdict == ScanVerdict.Harmful ? "refused" : "failed", context.RequestAborted);
            await (verdict == ScanVerdict.Harmful ? DeskAnswer.Harmful : DeskAnswer.NotScanned).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    /// <summary>Whether a request changes nothing.</summary>
    public static bool IsSafe(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    private static bool IsTooLarge(HttpContext context) =>
        context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;

    private static bool AsksProof(HttpContext context, Act act) =>
        AccessPolicy.Gravest.Contains(act) || context.GetEndpoint()!.Metadata.GetMetadata<AsksProof>() is not null;

    private static bool IsAllowed(HttpContext context, Caller caller, Act act)
    {
        if (!AccessPolicy.RuleOf(act).IsAboutOrganisation)
            return AccessPolicy.Allows(caller, act);
        return OrganisationCode.TryParse(context.Request.RouteValues[RouteAct.Organisation] as string, out var organisation)
            && AccessPolicy.Allows(caller, act, organisation);
    }

    private async Task RefuseAsync(HttpContext context, Caller caller, Act act)
    {
        if (caller.Account is not null)
        {
            await store.RecordAsync(caller, "access." + act, context.Request.Path, "refused", context.RequestAborted);
            await DeskAnswer.NotFound.ExecuteAsync(context);
            return;
        }

        var answer = IsSafe(context) ? DeskAnswer.SignInFirst(context) : DeskAnswer.NotSignedIn;
        await answer.ExecuteAsync(context);
    }
}

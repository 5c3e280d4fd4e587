using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;

namespace Maatstaf.Web.Watching;

/// <summary>What somebody who works with the site did, for the log: never who by name, and never what was typed.</summary>
/// <param name="Action">The act of the route, and the method.</param>
/// <param name="Object">The route, and the organisation and year that it is about.</param>
/// <param name="Result"><c>done</c>, <c>refused</c> or <c>failed</c>.</param>
/// <param name="Origin">From which address.</param>
/// <param name="Actor">The id of the account; empty = nobody is signed in.</param>
internal sealed record Deed(string Action, string Object, string Result, string Origin, string Actor)
{
    /// <summary>The part of the log with deeds.</summary>
    public const string Category = "Maatstaf.Deeds";

    private static readonly string[] Years = ["year", "edition", "editie", "jaar"];

    /// <summary>The deed of a request.</summary>
    /// <param name="context">The request, after it was answered.</param>
    /// <param name="failed">Whether something broke.</param>
    public static Deed Of(HttpContext context, bool failed)
    {
        var route = context.GetEndpoint() as RouteEndpoint;
        return new(
            $"{context.Request.Method} {route?.Metadata.GetMetadata<RouteAct>()?.Act}",
            string.Join(' ', new[] { route?.RoutePattern.RawText, OrganisationOf(context), YearOf(context) }.Where(static part => !string.IsNullOrEmpty(part))),
            failed ? "failed" : context.Response.StatusCode < StatusCodes.Status400BadRequest ? "done" : "refused",
            RequestLimiter.OriginOf(context),
            context.Features.Get<Caller>()?.Account?.ToString() ?? string.Empty);
    }

    private static string? OrganisationOf(HttpContext context) =>
        OrganisationCode.TryParse(context.Request.RouteValues[RouteAct.Organisation] as string, out var organisation) ? organisation.ToString() : null;

    private static string? YearOf(HttpContext context) =>
        Years.Select(name => context.Request.RouteValues[name] as string).FirstOrDefault(static text => text is { Length: 4 } && text.All(char.IsAsciiDigit));
}

/// <summary>Writes every deed to the log.</summary>
internal sealed partial class DeedLog(RequestDelegate next, ILoggerFactory logs)
{
    private readonly ILogger log = logs.CreateLogger(Deed.Category);

    public async Task InvokeAsync(HttpContext context)
    {
        var failed = true;
        try
        {
            await next(context);
            failed = context.Response.StatusCode >= StatusCodes.Status500InternalServerError;
        }
        finally
        {
            var deed = Deed.Of(context, failed);
            Done(log, deed.Action, deed.Object, deed.Result, deed.Origin, deed.Actor);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Action} {Object} {Result} {Origin} {Actor}")]
    private static partial void Done(ILogger log, string action, string @object, string result, string origin, string actor);
}

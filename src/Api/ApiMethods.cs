using Maatstaf.Api.Replies;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api;

/// <summary>Answers what is neither GET nor HEAD.</summary>
internal static class ApiMethods
{
    private const string Reading = "GET, HEAD";

    /// <summary>Says what may be done; a browser that asks for a page of another site gets leave to read.</summary>
    public static Task AnswerOthersAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        ApiHeaders.Tell(headers);
        if (context.Request.Path.Value!.EndsWith('/'))
            return Problem.NotFound.SendAsync(context);
        headers.Allow = Reading + ", OPTIONS";
        if (!HttpMethods.IsOptions(context.Request.Method))
            return Problem.NotAllowed(Reading).SendAsync(context);
        headers.AccessControlAllowMethods = Reading;
        headers.AccessControlAllowHeaders = "If-None-Match, If-Modified-Since, Accept-Language";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}

using Maatstaf.Api.Replies;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Api;

/// <summary>Answers the methods that an address does not have.</summary>
internal static class ApiMethods
{
    /// <summary>The methods of what is published.</summary>
    public const string Reading = "GET, HEAD";

    /// <summary>Says what may be done; a browser that asks for a page of another site gets leave to read what is published.</summary>
    /// <param name="context">The request.</param>
    /// <param name="methods">What the address has.</param>
    /// <param name="isOpen">Whether pages of other sites may ask.</param>
    public static Task AnswerOthersAsync(HttpContext context, string methods, bool isOpen)
    {
        var headers = context.Response.Headers;
        ApiHeaders.Tell(headers, isOpen);
        if (context.Request.Path.Value!.EndsWith('/'))
            return Problem.NotFound.SendAsync(context);
        headers.Allow = methods + ", OPTIONS";
        if (!HttpMethods.IsOptions(context.Request.Method))
            return Problem.NotAllowed(methods).SendAsync(context);
        if (isOpen)
        {
            headers.AccessControlAllowMethods = methods;
            headers.AccessControlAllowHeaders = "If-None-Match, If-Modified-Since, Accept-Language";
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}

using Microsoft.AspNetCore.Antiforgery;

namespace Maatstaf.Web.Access;

/// <summary>Lets a form through only when it came from a page of ours: by what the browser says, and by the secret in the form.</summary>
internal sealed class CrossSiteGuard(IAntiforgery antiforgery)
{
    /// <summary>Whether the form came from a page of ours.</summary>
    public async Task<bool> IsOursAsync(HttpContext context)
    {
        try
        {
            return ComesFromHere(context.Request) && await antiforgery.IsRequestValidAsync(context);
        }
        catch (Exception exception) when (exception is InvalidDataException or AntiforgeryValidationException)
        {
            // More fields than any form of ours has, or a body that is no form.
            return false;
        }
    }

    private static bool ComesFromHere(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
            return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var sender) && string.Equals(sender.Authority, Authority(request), StringComparison.OrdinalIgnoreCase));
    }

    // Uri leaves out the port when it is that of the scheme, and so must the host of the request.
    private static string Authority(HttpRequest request) =>
        request.Host.Port is 80 or 443 ? request.Host.Host : request.Host.Value ?? string.Empty;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Maatstaf.Web;

/// <summary>What every answer tells the browser about what it may do: nothing but what the pages need.</summary>
internal static class SecurityHeaders
{
    // img-src data: a figure is turned into a picture within the browser.
    private const string Policy =
        "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    /// <summary>Puts them on every answer.</summary>
    /// <param name="app">The site.</param>
    /// <param name="formsMayLeadTo">Addresses of providers to which a form for signing in leads on; browsers hold a form to that too.</param>
    public static void UseSecurityHeaders(this IApplicationBuilder app, IEnumerable<string> formsMayLeadTo)
    {
        var policy = string.Join(' ', formsMayLeadTo.Select(static address => new Uri(address).GetLeftPart(UriPartial.Authority)).Prepend(Policy));
        app.Use((HttpContext context, RequestDelegate next) =>
        {
            Tell(context.Response.Headers, policy);
            return next(context);
        });
    }

    private static void Tell(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}

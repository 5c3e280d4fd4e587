using System.Text;
using System.Text.Json.Serialization;
using Maatstaf.Api;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Clients;
using Maatstaf.Production.Clients;
using Maatstaf.Web.Access;
using Maatstaf.Web.Accounts;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Web.Clients;

/// <summary>Where a program gets a token for its secret: OAuth 2.0 client credentials (RFC 6749, 4.4).</summary>
internal static class TokenEndpoint
{
    private const long LargestRequest = 16 * 1024;
    private const string Basic = "Basic ";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(ApiHost.TokenAddress, (RequestDelegate)AnswerAsync)
        .WithMetadata(new RouteAct(Act.SeePublished), new SmallRequest());

    private static async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!await context.RequestServices.GetRequiredService<AttemptsPerAddress>().AllowsAsync(context))
        {
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "temporarily_unavailable", "Too many attempts from this address. Wait a minute.");
            return;
        }

        if (await FormOf(context) is not { } form)
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "invalid_request", "Send grant_type=client_credentials as application/x-www-form-urlencoded.");
        else if (form["grant_type"] != "client_credentials")
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "unsupported_grant_type", "Only client_credentials is offered.");
        else
            await GiveAsync(context, form);
    }

    private static async Task GiveAsync(HttpContext context, IFormCollection form)
    {
        var (id, secret) = ShownIn(context.Request, form);
        var client = Guid.TryParse(id, out var known)
            ? await context.RequestServices.GetRequiredService<ClientDesk>().SignInAsync(known, Secret.HashOf(secret), RequestLimiter.OriginOf(context), context.RequestAborted)
            : null;
        if (client is null)
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"Maatstaf\"";
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "invalid_client", "This program is not known, its secret is another, or it works no more.");
            return;
        }

        var asked = form["scope"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ApiScope[] scopes = [.. client.Scopes.Where(scope => asked.Length == 0 || asked.Contains(scope.Id))];
        if (scopes.Length < asked.Distinct(StringComparer.Ordinal).Count())
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "invalid_scope", $"This program may ask for: {Written(client.Scopes)}.");
            return;
        }

        await context.Response.WriteAsJsonAsync(
            new TokenAnswer(context.RequestServices.GetRequiredService<ClientTokens>().Seal(client, scopes), "Bearer", (int)ClientTokens.Lasts.TotalSeconds, Written(scopes)),
            context.RequestAborted);
    }

    private static async Task<IFormCollection?> FormOf(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>The name and the secret of the program: in the head of the request, or in the form.</summary>
    private static (string Client, string Secret) ShownIn(HttpRequest request, IFormCollection form)
    {
        var head = request.Headers[HeaderNames.Authorization].ToString();
        if (!head.StartsWith(Basic, StringComparison.OrdinalIgnoreCase))
            return (form["client_id"].ToString(), form["client_secret"].ToString());
        var bytes = new byte[head.Length];
        return Convert.TryFromBase64String(head[Basic.Length..].Trim(), bytes, out var count) && Encoding.UTF8.GetString(bytes, 0, count).Split(':', 2) is [var client, var secret]
            ? (Uri.UnescapeDataString(client), Uri.UnescapeDataString(secret))
            : (string.Empty, string.Empty);
    }

    private static string Written(IEnumerable<ApiScope> scopes) => string.Join(' ', scopes.Select(static scope => scope.Id));

    private static async Task RefuseAsync(HttpContext context, int status, string error, string why)
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(new RefusedAnswer(error, why), context.RequestAborted);
    }

    private sealed record TokenAnswer(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("token_type")] string TokenType,
        [property: JsonPropertyName("expires_in")] int ExpiresIn,
        [property: JsonPropertyName("scope")] string Scope);

    private sealed record RefusedAnswer(
        [property: JsonPropertyName("error")] string Error,
        [property: JsonPropertyName("error_description")] string Description);

    private sealed record SmallRequest : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => LargestRequest;
    }
}

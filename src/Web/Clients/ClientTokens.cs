using System.Security.Cryptography;
using System.Text.Json;
using Maatstaf.Api;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Clients;
using Maatstaf.Web.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Net.Http.Headers;

namespace Maatstaf.Web.Clients;

/// <summary>
/// The tokens with which programs ask. A token holds which program it is of and until when; nobody but a node of the site can read or write
/// one. What the program may do is read with every request, so one that was withdrawn is out at once.
/// </summary>
internal sealed class ClientTokens(
    IDataProtectionProvider protection, ClientDesk desk, IDeliveryStore store, RequestLimiter limiter, MalwareScanner scanner, TimeProvider clock) : IApiCallers
{
    /// <summary>How long a token works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private const string Bearer = "Bearer ";
    private const int LongestToken = 4096;

    private readonly IDataProtector protector = protection.CreateProtector("Maatstaf.ClientToken");

    /// <summary>A token for a program.</summary>
    /// <param name="client">Which program.</param>
    /// <param name="scopes">What the token is for.</param>
    public string Seal(ApiClient client, IReadOnlyList<ApiScope> scopes) =>
        protector.Protect(JsonSerializer.Serialize(new Content(client.Id, [.. scopes.Select(static scope => scope.Id)], clock.GetUtcNow() + Lasts)));

    /// <inheritdoc/>
    public async Task<ApiCaller?> FindAsync(HttpContext context)
    {
        if (Open(context) is not { } content || clock.GetUtcNow() >= content.Ends || await desk.FindAsync(content.Client, context.RequestAborted) is not { } client)
            return null;
        var caller = client.AsCaller(RequestLimiter.OriginOf(context));
        context.Features.Set(caller);
        return new ApiCaller(caller, [.. client.Scopes.Where(scope => content.Scopes.Contains(scope.Id))]);
    }

    /// <inheritdoc/>
    public bool Allows(HttpContext context) => limiter.AllowsAccount(context);

    /// <inheritdoc/>
    public async Task<bool?> IsCleanAsync(Caller caller, HttpContext context, Stream content)
    {
        if (!scanner.IsThere)
            return true;
        var verdict = await scanner.ScanAsync(content, context.RequestAborted);
        if (verdict == ScanVerdict.Clean)
            return true;
        await store.RecordAsync(caller, "file.scan", context.Request.Path, verdict == ScanVerdict.Harmful ? "refused" : "failed", context.RequestAborted);
        return verdict == ScanVerdict.Harmful ? false : null;
    }

    /// <inheritdoc/>
    public Task RecordRefusalAsync(ApiCaller caller, HttpContext context) =>
        store.RecordAsync(caller.Caller, "access.api", context.Request.Path, "refused", context.RequestAborted);

    private Content? Open(HttpContext context)
    {
        if (context.Request.Headers[HeaderNames.Authorization] is not [{ Length: < LongestToken } shown] || !shown.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Content>(protector.Unprotect(shown[Bearer.Length..].Trim()));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Content(Guid Client, string[] Scopes, DateTimeOffset Ends);
}

using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>The provider of an organisation: signs in whoever it is told to, without asking, and keeps nothing.</summary>
public sealed class OwnProvider : IAsyncDisposable
{
    public const string ClientId = "maatstaf", ClientSecret = "geheim-van-de-aanbieder";

    private readonly WebApplication app;

    public OwnProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenIddict().AddServer(Configure);
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.UseAuthentication();
    }

    /// <summary>Who signs in next.</summary>
    public string Subject { get; set; } = "medewerker-1";

    /// <summary>The level of assurance that it says the next sign-in has; null = it says none.</summary>
    public string? Level { get; set; }

    /// <summary>What the last request to sign in asked for.</summary>
    public IReadOnlyDictionary<string, string> Asked { get; private set; } = new Dictionary<string, string>();

    public string Address => app.Urls.Single();

    public Task StartAsync() => app.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private void Configure(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode().AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
        server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        server.RegisterScopes(Scopes.OpenId, Scopes.Profile);
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<OpenIddictServerEvents.ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId)
                context.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                context.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<OpenIddictServerEvents.HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            Asked = context.Request.GetParameters().ToDictionary(static parameter => parameter.Key, static parameter => parameter.Value.ToString()!);
            var identity = new ClaimsIdentity("provider", Claims.Name, Claims.Role);
            identity.SetClaim(Claims.Subject, Subject).SetClaim(Claims.Name, "Naam Van Aanbieder").SetClaim(Claims.Email, "beheerder@bij.example")
                .SetClaim(Claims.AuthenticationTime, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
            if (Level is { } level)
                identity.SetClaim("acr", level);
            identity.SetScopes(context.Request.GetScopes());
            identity.SetDestinations(static _ => [Destinations.IdentityToken]);
            context.SignIn(new ClaimsPrincipal(identity));
            return default;
        }));
    }
}

using Maatstaf.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Maatstaf.Web.Accounts;

/// <summary>Signing in with an organisation's own provider: OpenID Connect, code flow with PKCE and nonce.</summary>
internal static class ProviderServices
{
    public static AuthenticationBuilder AddProviders(this AuthenticationBuilder authentication, IEnumerable<SignInProvider> providers)
    {
        foreach (var provider in providers)
            authentication.AddOpenIdConnect(Providers.SchemeOf(provider.Id), options => Configure(options, provider));
        return authentication;
    }

    private static void Configure(OpenIdConnectOptions options, SignInProvider provider)
    {
        options.Authority = provider.Authority;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.CallbackPath = Providers.CallbackOf(provider.Id);
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The way back is a link and no form, so that no form from elsewhere is ever let in.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.AuthenticationType = Providers.SchemeOf(provider.Id);
        options.RequireHttpsMetadata = !new Uri(provider.Authority).IsLoopback;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.Events.OnRemoteFailure = static failure =>
        {
            failure.Response.Redirect(Address.SignIn);
            failure.HandleResponse();
            return Task.CompletedTask;
        };
        options.Events.OnTokenValidated = context =>
        {
            // A provider may pass over the level that was asked for; then it must not count.
            if (provider.Levels.Count > 0 && !provider.Levels.Contains(context.Principal?.FindFirst("acr")?.Value))
                context.Fail("The sign-in has another level of assurance than was asked for.");
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            // Not from the name of the host that the request tells: that is for its sender to choose.
            var site = context.HttpContext.RequestServices.GetRequiredService<DeskOptions>().PublicAddress;
            context.ProtocolMessage.RedirectUri = site + Providers.CallbackOf(provider.Id);
            if (provider.Levels.Count > 0)
                context.ProtocolMessage.AcrValues = string.Join(' ', provider.Levels);
            return Task.CompletedTask;
        };
    }
}

using System.Globalization;
using System.Security.Claims;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// Signing in with an organisation's own provider. Who comes back is known by issuer and subject, which are linked with an account by an invitation
/// or by the owner; an e-mail address alone links nothing.
/// </summary>
internal static class ProviderRoutes
{
    private const string Start = "/inloggen/bij/{aanbieder}";
    private const string Ready = "/inloggen/bij/{aanbieder}/klaar";
    private const string InvitationItem = "uitnodiging";
    private const string ReturnItem = "terug";
    private const string LinkItem = "koppelen";

    private static readonly LocalisedText Unknown = new(
        "Bij deze aanmelding hoort hier geen account. Volg de link in uw uitnodiging, of log in en koppel de aanmelding onder Uw account.",
        "No account here belongs to this sign-in. Follow the link in your invitation, or sign in and link it under Your account.");

    private static readonly LocalisedText Failed = new(
        "Inloggen bij uw organisatie lukte niet. Probeer het opnieuw.",
        "Signing in with your organisation did not work. Try again.");

    public static void Map(DeskRoutes routes, IEndpointRouteBuilder plain, DeskOptions options)
    {
        if (options.Providers.Count == 0)
            return;
        routes.Post(Start, Act.SeePublished, SendAsync);
        routes.Get(Ready, Act.SeePublished, ReceiveAsync);
        foreach (var provider in options.Providers)
        {
            plain.MapGet(Providers.CallbackOf(provider.Id), (RequestDelegate)(context => HandleAsync(context, provider)))
                .WithMetadata(new RouteAct(Act.SeePublished), new BehindGate());
        }
    }

    private static SignInProvider? ProviderOf(DeskRequest request) =>
        request.Service<DeskOptions>().Providers.FirstOrDefault(provider => provider.Id == request.Part("aanbieder"));

    private static Task<IResult> SendAsync(DeskRequest request)
    {
        if (ProviderOf(request) is not { } provider)
            return Task.FromResult(DeskRequest.NotFound);
        var properties = new OpenIdConnectChallengeProperties { RedirectUri = Address.In(request.Language, $"/inloggen/bij/{provider.Id}/klaar") };
        properties.Items[InvitationItem] = request.Field(InvitationItem);
        properties.Items[ReturnItem] = SignInRoutes.ReturnTo(request);
        properties.Items[LinkItem] = request.Field(LinkItem).Length > 0 ? request.Caller.Account?.ToString() : null;
        // Who is signed in already is here to prove again who they are, so the provider must ask again too.
        if (request.Caller.Account is not null)
            properties.MaxAge = TimeSpan.Zero;
        return Task.FromResult(Results.Challenge(properties, [Providers.SchemeOf(provider.Id)]));
    }

    private static async Task HandleAsync(HttpContext context, SignInProvider provider)
    {
        var handlers = context.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>();
        if (await handlers.GetHandlerAsync(context, Providers.SchemeOf(provider.Id)) is not IAuthenticationRequestHandler handler || !await handler.HandleRequestAsync())
            await DeskAnswer.NotFound.ExecuteAsync(context);
    }

    private static async Task<IResult> ReceiveAsync(DeskRequest request)
    {
        var ticket = await request.Http.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await request.Http.SignOutAsync(IdentityConstants.ExternalScheme);
        if (ProviderOf(request) is not { } provider)
            return DeskRequest.NotFound;
        if (ticket is not { Principal: { } principal, Properties: { } properties } || principal.FindFirstValue("sub") is not { } subject || principal.Identity?.AuthenticationType != Providers.SchemeOf(provider.Id))
            return await RefuseAsync(request, provider, Failed);
        var account = await request.Service<UserManager<Account>>().FindByLoginAsync(provider.Authority, subject);
        if (request.Caller.Account is not null)
            return await ReceiveOwnerAsync(request, provider, subject, account, ticket);
        return account switch
        {
            { BlockedAt: null } => await SignInRoutes.WelcomeAsync(request, account, properties.Items[ReturnItem] ?? string.Empty),
            null when properties.Items[InvitationItem] is { Length: > 0 } secret => await ReceiveInvitedAsync(request, provider, subject, secret, principal),
            _ => await RefuseAsync(request, provider, Unknown),
        };
    }

    /// <summary>Somebody who is signed in links the provider, or proves again who they are.</summary>
    private static async Task<IResult> ReceiveOwnerAsync(DeskRequest request, SignInProvider provider, string subject, Account? account, AuthenticateResult ticket)
    {
        var owner = await request.Service<OwnAccount>().OfAsync(request.Caller);
        if (account?.Id == owner.Id && IsFresh(ticket.Principal!, request.Service<TimeProvider>()))
            return await ProofRoutes.ProvedAsync(request, ticket.Properties!.Items[ReturnItem] ?? string.Empty);
        if (account is not null || ticket.Properties!.Items[LinkItem] != owner.Id.ToString())
            return await ProofRoutes.RefuseAsync(request, new FieldProblem(string.Empty, Unknown));
        await request.Service<UserManager<Account>>().AddLoginAsync(owner, new UserLoginInfo(provider.Authority, subject, provider.Name));
        await request.Service<OwnAccount>().TellAsync(
            request.Caller, owner, "account.link", new($"inloggen bij {provider.Name} gekoppeld", $"sign-in with {provider.Name} was linked"), request.Stop);
        return request.GoTo("/account", "gekoppeld");
    }

    private static async Task<IResult> ReceiveInvitedAsync(DeskRequest request, SignInProvider provider, string subject, string secret, ClaimsPrincipal principal)
    {
        var users = request.Service<UserManager<Account>>();
        if (await request.Service<Invitations>().FindAsync(secret, request.Stop) is not { } invitation || await users.FindByEmailAsync(invitation.Email) is not null)
            return await RefuseAsync(request, provider, Unknown);
        var name = principal.FindFirstValue("name") is { Length: > 0 and <= 200 } told ? told : invitation.DisplayName;
        var account = new Account { UserName = invitation.Email, Email = invitation.Email, EmailConfirmed = true, DisplayName = name, Language = request.Language };
        if (!(await users.CreateAsync(account)).Succeeded)
            return await RefuseAsync(request, provider, Failed);
        await users.AddLoginAsync(account, new UserLoginInfo(provider.Authority, subject, provider.Name));
        await request.Service<Invitations>().AcceptAsync(invitation, account, request.Caller with { Account = account.Id, Name = name }, request.Stop);
        return await SignInRoutes.WelcomeAsync(request, account, string.Empty);
    }

    private static async Task<IResult> RefuseAsync(DeskRequest request, SignInProvider provider, LocalisedText sentence)
    {
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.start", provider.Name, "refused", request.Stop);
        return SignInRoutes.Refuse(request, string.Empty, sentence);
    }

    private static bool IsFresh(ClaimsPrincipal principal, TimeProvider clock) =>
        long.TryParse(principal.FindFirstValue("auth_time"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && clock.GetUtcNow() < DateTimeOffset.FromUnixTimeSeconds(seconds) + Sessions.ProofLasts;
}

using System.Buffers.Text;
using System.Security.Cryptography;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>Making, showing and removing passkeys.</summary>
internal static class PasskeyRoutes
{
    private const int Most = 10;
    private static readonly string[] Systems = ["Windows", "iPhone", "iPad", "Android", "Mac OS", "Linux"];
    private const string StateCookie = "__Host-maatstaf-passkey";
    private static readonly TimeSpan StateLasts = TimeSpan.FromMinutes(5);

    private static readonly LocalisedText Failed = new(
        "De passkey klopt niet of hoort niet bij een account hier. Probeer het opnieuw.",
        "The passkey is not right or belongs to no account here. Try again.");

    public static void Map(DeskRoutes routes)
    {
        routes.Post("/inloggen/passkey/opties", Act.SeePublished, ShowOptionsAsync);
        routes.Post("/inloggen/passkey", Act.SeePublished, SignInAsync);
        routes.PostWithProof("/account/passkeys/opties", Act.KeepOwnAccount, MakeOptionsAsync);
        routes.PostWithProof("/account/passkeys", Act.KeepOwnAccount, MakeAsync);
        routes.PostWithProof("/account/passkeys/weg", Act.KeepOwnAccount, RemoveAsync);
        routes.Post("/account/bewijs/passkey", Act.KeepOwnAccount, ProveAsync);
    }

    private static async Task<IResult> ShowOptionsAsync(DeskRequest request)
    {
        var options = await request.Service<IPasskeyHandler<Account>>().MakeRequestOptionsAsync(null, request.Http);
        Remember(request, options.AssertionState);
        return Results.Text(options.RequestOptionsJson, "application/json");
    }

    private static async Task<IResult> SignInAsync(DeskRequest request)
    {
        if (!await request.Service<AttemptsPerAddress>().AllowsAsync(request.Http))
            return DeskAnswer.TooMany;
        if (await ShownAsync(request) is { BlockedAt: null } account)
            return await SignInRoutes.WelcomeAsync(request, account, SignInRoutes.ReturnTo(request));
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.start", "passkey", "refused", request.Stop);
        return SignInRoutes.Refuse(request, SignInRoutes.ReturnTo(request), Failed);
    }

    private static async Task<IResult> ProveAsync(DeskRequest request)
    {
        var account = await ShownAsync(request);
        return account?.Id == request.Caller.Account
            ? await ProofRoutes.ProvedAsync(request)
            : await ProofRoutes.RefuseAsync(request, new FieldProblem(string.Empty, Failed));
    }

    private static async Task<IResult> MakeOptionsAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var owner = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.DisplayName };
        var options = await request.Service<IPasskeyHandler<Account>>().MakeCreationOptionsAsync(owner, request.Http);
        Remember(request, options.AttestationState);
        return Results.Text(options.CreationOptionsJson, "application/json");
    }

    private static async Task<IResult> MakeAsync(DeskRequest request)
    {
        var users = request.Service<UserManager<Account>>();
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var made = await request.Service<IPasskeyHandler<Account>>().PerformAttestationAsync(new PasskeyAttestationContext
        {
            HttpContext = request.Http,
            CredentialJson = request.Exact("passkey"),
            AttestationState = Recall(request),
        });
        if (!made.Succeeded || made.UserEntity.Id != account.Id.ToString() || (await users.GetPasskeysAsync(account)).Count >= Most)
            return await OwnAccountRoutes.RefuseAsync(request, new FieldProblem(string.Empty, new("De passkey is niet gemaakt. Probeer het opnieuw.", "The passkey was not made. Try again.")));
        made.Passkey.Name = NameOf(request);
        await users.AddOrUpdatePasskeyAsync(account, made.Passkey);
        await request.Service<OwnAccount>().TellAsync(request.Caller, account, "account.passkey-on", new("een passkey toegevoegd", "a passkey was added"), request.Stop);
        return request.GoTo("/account", "passkey-gemaakt");
    }

    private static async Task<IResult> RemoveAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var passkey = request.Field("passkey");
        if (!Base64Url.IsValid(passkey))
            return DeskRequest.NotFound;
        await request.Service<UserManager<Account>>().RemovePasskeyAsync(account, Base64Url.DecodeFromChars(passkey));
        await request.Service<OwnAccount>().TellAsync(request.Caller, account, "account.passkey-off", new("een passkey verwijderd", "a passkey was removed"), request.Stop);
        return request.GoTo("/account", "passkey-weg");
    }

    /// <summary>The account of the passkey that was shown, or null.</summary>
    private static async Task<Account?> ShownAsync(DeskRequest request)
    {
        var shown = await request.Service<IPasskeyHandler<Account>>().PerformAssertionAsync(new PasskeyAssertionContext
        {
            HttpContext = request.Http,
            CredentialJson = request.Exact("passkey"),
            AssertionState = Recall(request),
        });
        if (!shown.Succeeded)
            return null;
        await request.Service<UserManager<Account>>().AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        return shown.User;
    }

    private static string NameOf(DeskRequest request)
    {
        var browser = request.Http.Request.Headers.UserAgent.ToString();
        var system = Systems.FirstOrDefault(name => browser.Contains(name, StringComparison.Ordinal));
        return system ?? "passkey";
    }

    // The challenge waits in a cookie that only we can read, works for five minutes, and is taken out when it is used.
    private static void Remember(DeskRequest request, string? state) => request.Http.Response.Cookies.Append(
        StateCookie,
        Protector(request).Protect(state ?? string.Empty, StateLasts),
        new CookieOptions { Path = Address.Start, Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = StateLasts });

    private static string? Recall(DeskRequest request)
    {
        var kept = request.Http.Request.Cookies[StateCookie];
        request.Http.Response.Cookies.Delete(StateCookie, new CookieOptions { Path = Address.Start, Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict });
        try
        {
            return kept is null ? null : Protector(request).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(DeskRequest request) =>
        request.Service<IDataProtectionProvider>().CreateProtector("Maatstaf.Passkey").ToTimeLimitedDataProtector();
}

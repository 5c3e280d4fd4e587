using System.Security.Claims;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Layout;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>Signing in with a password and, when it was turned on, a code; and signing out.</summary>
internal static class SignInRoutes
{
    /// <summary>Name of the field with the address to go back to.</summary>
    public const string ReturnField = "terug";

    private const string CodePath = "/inloggen/code";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address.SignIn, Act.SeePublished, ShowAsync);
        routes.Post(Address.SignIn, Act.SeePublished, TryPasswordAsync);
        routes.Get(CodePath, Act.SeePublished, AskCodeAsync);
        routes.Post(CodePath, Act.SeePublished, TryCodeAsync);
        routes.Post("/uitloggen", Act.SeePublished, LeaveAsync);
    }

    /// <summary>Starts a session for somebody who proved who they are, and sends them on.</summary>
    public static async Task<IResult> WelcomeAsync(DeskRequest request, Account account, string returnTo)
    {
        await request.Service<Sessions>().StartAsync(request.Http, account);
        var caller = request.Caller with { Account = account.Id, Name = account.DisplayName };
        await request.Service<IDeliveryStore>().RecordAsync(caller, "session.start", account.Id.ToString(), "done", request.Stop);
        return DeskAnswer.GoTo(LocalAddress.Or(returnTo, Address.In(account.Language, Address.SignIn)));
    }

    /// <summary>The address to go back to that came with a form; empty when it is not one of this site.</summary>
    public static string ReturnTo(DeskRequest request) => LocalAddress.Or(request.Field(ReturnField), string.Empty);

    private static Task<IResult> ShowAsync(DeskRequest request)
    {
        var returnTo = LocalAddress.Or(request.Query(ReturnField), string.Empty);
        return Task.FromResult(request.Caller.Account is null
            ? DeskRequest.Page(SignInPage(request, returnTo, string.Empty))
            : DeskAnswer.GoTo(LocalAddress.Or(returnTo, Address.In(request.Language, StartOf(request.Caller)))));
    }

    private static async Task<IResult> TryPasswordAsync(DeskRequest request)
    {
        var email = request.Field("email");
        var returnTo = ReturnTo(request);
        if (!await request.Service<AttemptsPerAddress>().AllowsAsync(request.Http))
            return DeskAnswer.TooMany;
        var (outcome, account) = await request.Service<PasswordCheck>().TryAsync(email, request.Exact("wachtwoord"), request.Stop);
        if (account is { TwoFactorEnabled: true })
            return await HalfwayAsync(request, account, returnTo);
        if (account is not null)
            return await WelcomeAsync(request, account, returnTo);
        // Not what was typed: it may be anybody's address, or a password in the wrong field.
        var tried = await request.Service<UserManager<Account>>().FindByEmailAsync(email);
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.start", tried?.Id.ToString() ?? AuditEntry.UnknownAccount, "refused", request.Stop);
        var sentence = outcome == PasswordOutcome.Locked ? AccountWords.Locked : AccountWords.WrongPassword;
        return DeskRequest.Page(SignInPage(request, returnTo, email, new FieldProblem("email", sentence)), StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>The page for signing in with why another way of it failed.</summary>
    public static IResult Refuse(DeskRequest request, string returnTo, LocalisedText sentence) =>
        DeskRequest.Page(SignInPage(request, returnTo, string.Empty, new FieldProblem(string.Empty, sentence)), StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> HalfwayAsync(DeskRequest request, Account account, string returnTo)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme);
        await request.Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
        return DeskAnswer.GoTo($"{Address.In(request.Language, CodePath)}?{ReturnField}={Uri.EscapeDataString(returnTo)}");
    }

    private static async Task<IResult> AskCodeAsync(DeskRequest request) => await WhoIsHalfwayAsync(request) is null
        ? request.GoTo(Address.SignIn)
        : DeskRequest.Page(CodePage(LocalAddress.Or(request.Query(ReturnField), string.Empty)));

    private static async Task<IResult> TryCodeAsync(DeskRequest request)
    {
        if (!await request.Service<AttemptsPerAddress>().AllowsAsync(request.Http))
            return DeskAnswer.TooMany;
        if (await WhoIsHalfwayAsync(request) is not { } account)
            return request.GoTo(Address.SignIn);
        var failures = request.Service<FailedAttempts>();
        var name = $"code:{account.Id}";
        if (!await failures.IsLockedAsync(name, request.Stop) && await request.Service<SecondFactor>().TryAsync(account, request.Field("code")))
        {
            await failures.ForgetAsync(name, request.Stop);
            await request.Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
            return await WelcomeAsync(request, account, ReturnTo(request));
        }

        await failures.AddAsync(name, request.Stop);
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.code", account.Id.ToString(), "refused", request.Stop);
        return DeskRequest.Page(CodePage(ReturnTo(request), new FieldProblem("code", AccountWords.WrongCode)), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Account?> WhoIsHalfwayAsync(DeskRequest request)
    {
        var ticket = await request.Http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        var account = ticket.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? await request.Service<UserManager<Account>>().FindByIdAsync(id) : null;
        return account is { BlockedAt: null } ? account : null;
    }

    private static async Task<IResult> LeaveAsync(DeskRequest request)
    {
        if (request.Caller.Account is not null)
        {
            await request.Service<Sessions>().EndAsync(request.Http);
            await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.end", $"{request.Caller.Account}", "done", request.Stop);
        }

        return request.GoTo(Address.SignIn, "uitgelogd");
    }

    /// <summary>Where somebody starts: at the first entry of the own menu, or else at the own account.</summary>
    private static string StartOf(Caller caller) => DeskMenu.Of(caller, demo: false) is [var first, ..] ? first.Path : "/account";

    private static DeskPage SignInPage(DeskRequest request, string returnTo, string email, params FieldProblem[] problems) => DeskPage.Of<SignInPage>(
        AccountWords.SignInTitle,
        (nameof(Maatstaf.Desk.Account.SignInPage.Problems), problems),
        (nameof(Maatstaf.Desk.Account.SignInPage.Email), email),
        (nameof(Maatstaf.Desk.Account.SignInPage.ReturnTo), returnTo),
        (nameof(Maatstaf.Desk.Account.SignInPage.DemoPeople), request.Http.RequestServices.GetService<DemoPeople>()?.All ?? []),
        (nameof(Maatstaf.Desk.Account.SignInPage.Providers), request.Service<Providers>().Links)) with
    { Modules = ["passkeys.js"] };

    private static DeskPage CodePage(string returnTo, params FieldProblem[] problems) => DeskPage.Of<CodePage>(
        AccountWords.CodeTitle,
        (nameof(Maatstaf.Desk.Account.CodePage.ReturnTo), returnTo),
        (nameof(Maatstaf.Desk.Account.CodePage.Problems), problems));
}

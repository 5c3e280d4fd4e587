using System.Buffers.Text;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Mailing;
using Maatstaf.Web.Mailing.Letters;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web.Accounts;

/// <summary>What somebody keeps of the own account: name, language, address, password, sessions.</summary>
internal static class OwnAccountRoutes
{
    private const string Path = "/account";
    private const string Confirm = "/account/email/bevestigen";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.KeepOwnAccount, static async request => DeskRequest.Page(await PageAsync(request)));
        routes.Post("/account/naam", Act.KeepOwnAccount, RenameAsync);
        routes.Get("/account/gegevens", Act.KeepOwnAccount, static async request => Results.File(await request.Service<OwnData>().OfAsync(request.Caller.Account!.Value, request.Stop), "application/json", "maatstaf-account.json"));
        routes.Post("/account/email", Act.KeepOwnAccount, AskEmailAsync);
        routes.Get(Confirm, Act.KeepOwnAccount, static request => Task.FromResult(DeskRequest.Page(ConfirmPage(request))));
        routes.Post(Confirm, Act.KeepOwnAccount, ConfirmEmailAsync);
        routes.Post("/account/wachtwoord", Act.KeepOwnAccount, ChangePasswordAsync);
        routes.PostWithProof("/account/ontkoppelen", Act.KeepOwnAccount, UnlinkAsync);
        routes.Post("/account/overal-uitloggen", Act.KeepOwnAccount, LeaveEverywhereAsync);
    }

    /// <summary>The page about the own account with what is wrong with a form on it.</summary>
    public static async Task<IResult> RefuseAsync(DeskRequest request, params IReadOnlyList<FieldProblem> problems) =>
        DeskRequest.Page(await PageAsync(request, problems), StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> RenameAsync(DeskRequest request)
    {
        var name = request.Field("naam");
        if (name.Length is 0 or > 200)
            return await RefuseAsync(request, new FieldProblem("naam", new("Vul uw naam in, met ten hoogste 200 tekens.", "Fill in your name, with at most 200 characters.")));
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        account.DisplayName = name;
        account.Language = request.Field("taal") == "en" ? Language.English : Language.Dutch;
        await request.Service<UserManager<Account>>().UpdateAsync(account);
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "account.rename", account.Id.ToString(), "done", request.Stop);
        return DeskAnswer.GoTo($"{Address.In(account.Language, Path)}?{DoneWords.Query}=bewaard");
    }

    private static async Task<IResult> AskEmailAsync(DeskRequest request)
    {
        var email = request.Field("email");
        var users = request.Service<UserManager<Account>>();
        if (!EmailAddress.IsOne(email))
            return await RefuseAsync(request, new FieldProblem("email", EmailAddress.NotOne));
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var code = await users.GenerateChangeEmailTokenAsync(account, email);
        var letter = request.Service<SealedText>().Seal(AccountLetter.EmailChange.To(
            email,
            account.Language,
            ("name", account.DisplayName),
            ("link", $"{request.Service<DeskOptions>().PublicAddress}{Address.In(account.Language, Confirm)}?email={Uri.EscapeDataString(email)}&code={Uri.EscapeDataString(code)}")));
        // Also to an address that somebody else uses already: that it is taken shows only when it is confirmed.
        await request.Service<IDeliveryStore>().ChangeAsync(request.Caller, "account.email-asked", account.Id.ToString(), change => change.Add(letter), request.Stop);
        return request.GoTo(Path, "link-gestuurd");
    }

    private static async Task<IResult> ConfirmEmailAsync(DeskRequest request)
    {
        var users = request.Service<UserManager<Account>>();
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var (old, email) = (account.Email!, request.Field("email"));
        var result = await users.ChangeEmailAsync(account, email, request.Field("code"));
        if (!result.Succeeded)
            return await RefuseAsync(request, new FieldProblem("email", new("De link werkt niet meer. Vraag een nieuwe.", "The link no longer works. Ask for a new one.")));
        await users.SetUserNameAsync(account, email);
        var told = new Account { Id = account.Id, Email = old, DisplayName = account.DisplayName, Language = account.Language };
        await request.Service<OwnAccount>().TellAsync(request.Caller, told, "account.email", new($"uw e-mailadres is nu {email}", $"your e-mail address is now {email}"), request.Stop);
        return request.GoTo(Path, "adres-gewijzigd");
    }

    private static async Task<IResult> ChangePasswordAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var (outcome, _) = await request.Service<PasswordCheck>().TryAsync(account.Email!, request.Exact("oud"), request.Stop);
        if (outcome != PasswordOutcome.Right)
            return await RefuseAsync(request, new FieldProblem("oud", outcome == PasswordOutcome.Locked ? AccountWords.Locked : AccountWords.WrongOwnPassword));
        var result = await request.Service<UserManager<Account>>().ChangePasswordAsync(account, request.Exact("oud"), request.Exact("wachtwoord"));
        if (!result.Succeeded)
            return await RefuseAsync(request, OwnAccount.ProblemsOf(result, "wachtwoord"));
        await request.Service<Sessions>().EndAllAsync(account.Id, except: request.Http, request.Stop);
        await request.Service<OwnAccount>().TellAsync(request.Caller, account, "account.password", new("een nieuw wachtwoord", "a new password"), request.Stop);
        return request.GoTo(Path, "wachtwoord-gewijzigd");
    }

    private static async Task<IResult> LeaveEverywhereAsync(DeskRequest request)
    {
        await request.Service<Sessions>().EndAllAsync(request.Caller.Account!.Value, except: request.Http, request.Stop);
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.end-others", $"{request.Caller.Account}", "done", request.Stop);
        return request.GoTo(Path, "overal-uitgelogd");
    }

    private static async Task<IResult> UnlinkAsync(DeskRequest request)
    {
        var users = request.Service<UserManager<Account>>();
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var provider = request.Service<DeskOptions>().Providers.FirstOrDefault(provider => provider.Id == request.Field("aanbieder"));
        var login = (await users.GetLoginsAsync(account)).FirstOrDefault(login => login.LoginProvider == provider?.Authority);
        if (provider is null || login is null)
            return DeskRequest.NotFound;
        await users.RemoveLoginAsync(account, login.LoginProvider, login.ProviderKey);
        await request.Service<OwnAccount>().TellAsync(
            request.Caller, account, "account.unlink", new($"inloggen bij {provider.Name} ontkoppeld", $"sign-in with {provider.Name} was unlinked"), request.Stop);
        return request.GoTo(Path, "ontkoppeld");
    }

    private static async Task<IReadOnlyList<(ProviderLink Provider, bool Linked)>> ProvidersAsync(DeskRequest request, Account account)
    {
        var providers = request.Service<Providers>();
        var linked = (await providers.OfAsync(account)).Select(static provider => provider.Id).ToHashSet(StringComparer.Ordinal);
        return [.. providers.Links.Select(provider => (provider, linked.Contains(provider.Id)))];
    }

    private static DeskPage ConfirmPage(DeskRequest request) => DeskPage.Of<ConfirmEmailPage>(
        new("E-mailadres bevestigen", "Confirm the e-mail address"),
        (nameof(ConfirmEmailPage.Email), request.Query("email")),
        (nameof(ConfirmEmailPage.Code), request.Query("code"))) with
    { Trail = [new(Path, AccountWords.OwnAccount)] };

    private static async Task<DeskPage> PageAsync(DeskRequest request, IReadOnlyList<FieldProblem>? problems = null) => DeskPage.Of<AccountPage>(
        AccountWords.OwnAccount,
        (nameof(AccountPage.View), await ViewAsync(request)),
        (nameof(AccountPage.Problems), problems ?? [])) with
    { Modules = ["passkeys.js"] };

    private static async Task<OwnAccountView> ViewAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var organisations = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        var sessions = await request.Service<AccountsContext>().Sessions.AsNoTracking().Where(session => session.AccountId == account.Id).ToListAsync(request.Stop);
        var current = request.Http.Features.Get<SignedIn>()?.Id;
        return new OwnAccountView
        {
            Name = account.DisplayName,
            Email = account.Email!,
            Language = account.Language,
            Roles = [.. request.Caller.Grants.Select(grant => new NamedRole(grant.Role, grant.Organisation?.ToString() ?? string.Empty, grant.Organisation is { } own ? organisations.GetValueOrDefault(own, own.ToString()) : string.Empty))],
            HasPassword = account.PasswordHash is not null,
            HasApp = account.TwoFactorEnabled,
            RecoveryCodes = await request.Service<SecondFactor>().RecoveryCodesLeftAsync(account),
            Passkeys = [.. (await request.Service<UserManager<Account>>().GetPasskeysAsync(account)).Select(static passkey => new OwnPasskey(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "passkey", passkey.CreatedAt))],
            Providers = await ProvidersAsync(request, account),
            Sessions = [.. sessions.OrderByDescending(static session => session.At).Select(session => new OwnSession(session.At, session.Origin, session.Browser, session.Id == current))],
        };
    }
}

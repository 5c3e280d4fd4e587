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

namespace Maatstaf.Web.Accounts;

/// <summary>A new password for who forgot the old one. Whether there is an account is told by the letter alone.</summary>
internal static class PasswordRoutes
{
    private const string Forgot = "/wachtwoord-vergeten";
    private const string Reset = "/wachtwoord-herstellen";

    private static readonly DeskPage LinkSent = DeskPage.Of<SentencePage>(
        AccountWords.ForgotPassword,
        (nameof(SentencePage.Title), new LocalisedText("Kijk in uw e-mail", "Look at your e-mail")),
        (nameof(SentencePage.Sentence), new LocalisedText(
            "Is er een account met dit adres, dan staat er over een minuut een link in uw e-mail. Die werkt een uur.",
            "If there is an account with this address, a link will be in your e-mail within a minute. It works for an hour.")));

    private static readonly DeskPage TooOld = DeskPage.Of<SentencePage>(
        AccountWords.NewPasswordTitle,
        (nameof(SentencePage.Title), new LocalisedText("Deze link werkt niet meer", "This link no longer works")),
        (nameof(SentencePage.Sentence), new LocalisedText("De link is al gebruikt of ouder dan een uur. Vraag een nieuwe.", "The link was used already or is older than an hour. Ask for a new one.")),
        (nameof(SentencePage.Next), new DeskStep(Forgot, AccountWords.ForgotPassword)));

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Forgot, Act.SeePublished, static _ => Task.FromResult(DeskRequest.Page(DeskPage.Of<ForgotPasswordPage>(AccountWords.ForgotPassword))));
        routes.Post(Forgot, Act.SeePublished, SendAsync);
        routes.Get(Reset, Act.SeePublished, static request => Task.FromResult(DeskRequest.Page(ResetPage(request.Query("account"), request.Query("code")))));
        routes.Post(Reset, Act.SeePublished, ResetAsync);
    }

    private static async Task<IResult> SendAsync(DeskRequest request)
    {
        if (!await request.Service<AttemptsPerAddress>().AllowsAsync(request.Http))
            return DeskAnswer.TooMany;
        var email = request.Field("email");
        var users = request.Service<UserManager<Account>>();
        var account = await users.FindByEmailAsync(email);
        // For an unknown address the same work is done and the letter is not sent, so that time tells nothing.
        var reader = account ?? new Account { Id = Secret.NewId(), Email = email, UserName = email, SecurityStamp = email, DisplayName = string.Empty };
        var code = await users.GeneratePasswordResetTokenAsync(reader);
        var letter = request.Service<SealedText>().Seal(AccountLetter.PasswordReset.To(
            email,
            reader.Language,
            ("name", reader.DisplayName),
            ("link", request.Service<DeskOptions>().PublicAddress + Address.In(reader.Language, $"{Reset}?account={reader.Id:N}&code={Uri.EscapeDataString(code)}"))));
        await request.Service<IDeliveryStore>().ChangeAsync(
            request.Caller,
            "account.forgot",
            account?.Id.ToString() ?? AuditEntry.UnknownAccount,
            change =>
            {
                if (account is { BlockedAt: null })
                    change.Add(letter);
            },
            request.Stop);
        return DeskRequest.Page(LinkSent);
    }

    private static async Task<IResult> ResetAsync(DeskRequest request)
    {
        if (!await request.Service<AttemptsPerAddress>().AllowsAsync(request.Http))
            return DeskAnswer.TooMany;
        var users = request.Service<UserManager<Account>>();
        var (id, code) = (request.Field("account"), request.Field("code"));
        var account = Guid.TryParse(id, out var guid) ? await users.FindByIdAsync(guid.ToString()) : null;
        if (account is not { BlockedAt: null })
            return DeskRequest.Page(TooOld, StatusCodes.Status422UnprocessableEntity);
        var result = await users.ResetPasswordAsync(account, code, request.Exact("wachtwoord"));
        if (result.Errors.Any(static error => error.Code == nameof(IdentityErrorDescriber.InvalidToken)))
            return DeskRequest.Page(TooOld, StatusCodes.Status422UnprocessableEntity);
        if (!result.Succeeded)
            return DeskRequest.Page(ResetPage(id, code, OwnAccount.ProblemsOf(result, "wachtwoord")), StatusCodes.Status422UnprocessableEntity);
        await FinishAsync(request, account);
        return request.GoTo(Address.SignIn, "wachtwoord-hersteld");
    }

    private static async Task FinishAsync(DeskRequest request, Account account)
    {
        await request.Service<Sessions>().EndAllAsync(account.Id, except: null, request.Stop);
        await request.Service<FailedAttempts>().ForgetAsync(account.Email!, request.Stop);
        var owner = request.Caller with { Account = account.Id, Name = account.DisplayName };
        await request.Service<OwnAccount>().TellAsync(owner, account, "account.password", new("een nieuw wachtwoord", "a new password"), request.Stop);
    }

    private static DeskPage ResetPage(string account, string code, IReadOnlyList<FieldProblem>? problems = null) => DeskPage.Of<ResetPasswordPage>(
        AccountWords.NewPasswordTitle,
        (nameof(ResetPasswordPage.Account), account),
        (nameof(ResetPasswordPage.Code), code),
        (nameof(ResetPasswordPage.Problems), problems ?? []));
}

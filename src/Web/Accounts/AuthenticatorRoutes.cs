using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Forms;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Accounts;

/// <summary>Adding and removing an app for codes. Both ask for a fresh proof of who it is.</summary>
internal static class AuthenticatorRoutes
{
    private const string Path = "/account/app";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.KeepOwnAccount, ShowAsync);
        routes.PostWithProof(Path, Act.KeepOwnAccount, TurnOnAsync);
        routes.PostWithProof("/account/app/weg", Act.KeepOwnAccount, TurnOffAsync);
        routes.PostWithProof("/account/herstelcodes", Act.KeepOwnAccount, NewCodesAsync);
    }

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        return account.TwoFactorEnabled ? request.GoTo("/account") : DeskRequest.Page(await PageAsync(request, account));
    }

    private static async Task<IResult> TurnOnAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        if (await request.Service<SecondFactor>().TurnOnAsync(account, request.Field("code")) is not { } codes)
            return DeskRequest.Page(await PageAsync(request, account, new FieldProblem("code", AccountWords.WrongCode)), StatusCodes.Status422UnprocessableEntity);
        await request.Service<OwnAccount>().TellAsync(request.Caller, account, "account.app-on", new("een app voor codes toegevoegd", "an app for codes was added"), request.Stop);
        return DeskRequest.Page(CodesPage(codes));
    }

    private static async Task<IResult> TurnOffAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        await request.Service<SecondFactor>().TurnOffAsync(account);
        await request.Service<OwnAccount>().TellAsync(request.Caller, account, "account.app-off", new("de app voor codes verwijderd", "the app for codes was removed"), request.Stop);
        return request.GoTo("/account", "app-weg");
    }

    private static async Task<IResult> NewCodesAsync(DeskRequest request)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        if (!account.TwoFactorEnabled)
            return request.GoTo("/account");
        var codes = await request.Service<SecondFactor>().NewRecoveryCodesAsync(account);
        await request.Service<OwnAccount>().TellAsync(request.Caller, account, "account.recovery", new("nieuwe herstelcodes gemaakt", "new recovery codes were made"), request.Stop);
        return DeskRequest.Page(CodesPage(codes));
    }

    private static async Task<DeskPage> PageAsync(DeskRequest request, Account account, params FieldProblem[] problems)
    {
        var key = TimedCode.Spelled(await request.Service<SecondFactor>().KeyToAddAsync(account));
        var (size, squares) = QrPicture.Of($"otpauth://totp/Maatstaf:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=Maatstaf");
        return DeskPage.Of<AuthenticatorPage>(
            AccountWords.AuthenticatorTitle,
            (nameof(AuthenticatorPage.Key), string.Join(' ', key.Chunk(4).Select(static four => new string(four)))),
            (nameof(AuthenticatorPage.Size), size),
            (nameof(AuthenticatorPage.Squares), squares),
            (nameof(AuthenticatorPage.Problems), problems)) with
        { Trail = [new("/account", AccountWords.OwnAccount)] };
    }

    private static DeskPage CodesPage(IReadOnlyList<string> codes) =>
        DeskPage.Of<RecoveryCodesPage>(AccountWords.RecoveryTitle, (nameof(RecoveryCodesPage.Codes), codes)) with { Trail = [new("/account", AccountWords.OwnAccount)] };
}

using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Forms;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Accounts;

/// <summary>Proving again who one is, before the gravest acts.</summary>
internal static class ProofRoutes
{
    /// <summary>Address of the page that asks.</summary>
    public const string Path = "/account/bewijs";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.KeepOwnAccount, static async request => DeskRequest.Page(await PageAsync(request, LocalAddress.Or(request.Query(SignInRoutes.ReturnField), string.Empty))));
        routes.Post(Path, Act.KeepOwnAccount, TryPasswordAsync);
    }

    /// <summary>Remembers that somebody proved who they are, and sends them back to where they were.</summary>
    public static Task<IResult> ProvedAsync(DeskRequest request) => ProvedAsync(request, SignInRoutes.ReturnTo(request));

    /// <summary>Remembers that somebody proved who they are, and sends them back.</summary>
    public static async Task<IResult> ProvedAsync(DeskRequest request, string returnTo)
    {
        await request.Service<Sessions>().ProveAsync(request.Http);
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.prove", $"{request.Caller.Account}", "done", request.Stop);
        var back = LocalAddress.Or(returnTo, "/account");
        return DeskAnswer.GoTo($"{back}{(back.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{DoneWords.Query}=bevestigd");
    }

    /// <summary>The page with what was wrong.</summary>
    public static async Task<IResult> RefuseAsync(DeskRequest request, FieldProblem problem) =>
        DeskRequest.Page(await PageAsync(request, request.Http.Request.HasFormContentType ? SignInRoutes.ReturnTo(request) : string.Empty, problem), StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> TryPasswordAsync(DeskRequest request)
    {
        if (!await request.Service<AttemptsPerAddress>().AllowsAsync(request.Http))
            return DeskAnswer.TooMany;
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        var (outcome, _) = await request.Service<PasswordCheck>().TryAsync(account.Email!, request.Exact("wachtwoord"), request.Stop);
        if (outcome == PasswordOutcome.Right)
            return await ProvedAsync(request);
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.prove", $"{request.Caller.Account}", "refused", request.Stop);
        return await RefuseAsync(request, new FieldProblem("wachtwoord", outcome == PasswordOutcome.Locked ? AccountWords.Locked : AccountWords.WrongOwnPassword));
    }

    private static async Task<DeskPage> PageAsync(DeskRequest request, string returnTo, params FieldProblem[] problems)
    {
        var account = await request.Service<OwnAccount>().OfAsync(request.Caller);
        return DeskPage.Of<ProofPage>(
            AccountWords.ProofTitle,
            (nameof(ProofPage.HasPassword), account.PasswordHash is not null),
            (nameof(ProofPage.Email), account.Email),
            (nameof(ProofPage.Providers), await request.Service<Providers>().OfAsync(account)),
            (nameof(ProofPage.Demo), request.Service<DeskOptions>().Demo),
            (nameof(ProofPage.ReturnTo), returnTo),
            (nameof(ProofPage.Problems), problems)) with
        { Modules = ["passkeys.js"] };
    }
}

using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Accounts;

/// <summary>Signing in with a password, and out.</summary>
internal static class SignInRoutes
{
    /// <summary>Name of the field with the address to go back to.</summary>
    public const string ReturnField = "terug";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address.SignIn, Act.SeePublished, ShowAsync);
        routes.Post(Address.SignIn, Act.SeePublished, TryPasswordAsync);
        routes.Post("/uitloggen", Act.SeePublished, LeaveAsync);
    }

    private static Task<IResult> ShowAsync(DeskRequest request)
    {
        var returnTo = LocalAddress.Or(request.Query(ReturnField), string.Empty);
        return Task.FromResult(request.Caller.Account is null
            ? DeskRequest.Page(SignInPage(request, returnTo, null, []))
            : DeskAnswer.GoTo(LocalAddress.Or(returnTo, Address.In(request.Language, StartOf(request.Caller)))));
    }

    private static async Task<IResult> TryPasswordAsync(DeskRequest request)
    {
        var email = request.Field("email");
        var returnTo = LocalAddress.Or(request.Field(ReturnField), string.Empty);
        if (!request.Service<AttemptsPerAddress>().Allows(request.Http))
            return DeskAnswer.TooMany;
        var (outcome, account) = await request.Service<PasswordCheck>().TryAsync(email, request.Exact("wachtwoord"), request.Stop);
        if (account is not null)
            return await WelcomeAsync(request, account, returnTo);
        await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.start", email, "refused", request.Stop);
        var sentence = outcome == PasswordOutcome.Locked ? AccountWords.Locked : AccountWords.WrongPassword;
        return DeskRequest.Page(SignInPage(request, returnTo, email, [new FieldProblem("email", sentence)]), StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Starts a session for somebody who proved who they are, and sends them on.</summary>
    public static async Task<IResult> WelcomeAsync(DeskRequest request, Account account, string returnTo)
    {
        await request.Service<Sessions>().StartAsync(request.Http, account);
        var caller = await request.Service<Sessions>().FindAsync(request.Http);
        await request.Service<IDeliveryStore>().RecordAsync(caller with { Account = account.Id, Name = account.DisplayName }, "session.start", account.Email!, "done", request.Stop);
        return DeskAnswer.GoTo(LocalAddress.Or(returnTo, Address.In(account.Language, Address.SignIn)));
    }

    private static async Task<IResult> LeaveAsync(DeskRequest request)
    {
        if (request.Caller.Account is not null)
        {
            await request.Service<Sessions>().EndAsync(request.Http);
            await request.Service<IDeliveryStore>().RecordAsync(request.Caller, "session.end", request.Caller.Name, "done", request.Stop);
        }

        return request.GoTo(Address.SignIn, "uitgelogd");
    }

    /// <summary>Where somebody starts: at the first entry of the own menu, or else at the own account.</summary>
    private static string StartOf(Caller caller) => Maatstaf.Desk.Layout.DeskMenu.Of(caller, demo: false) is [var first, ..] ? first.Path : "/account";

    private static DeskPage SignInPage(DeskRequest request, string returnTo, string? email, IReadOnlyList<FieldProblem> problems) => new(AccountWords.SignInTitle, typeof(SignInPage))
    {
        Parameters = new Dictionary<string, object>
        {
            [nameof(Maatstaf.Desk.Account.SignInPage.Problems)] = problems,
            [nameof(Maatstaf.Desk.Account.SignInPage.Email)] = email ?? string.Empty,
            [nameof(Maatstaf.Desk.Account.SignInPage.ReturnTo)] = returnTo,
        },
    };
}

using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Administration;
using Maatstaf.Desk.Forms;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Mailing;

namespace Maatstaf.Web.Administration;

/// <summary>The administrator's pages about accounts.</summary>
internal static class AccountRoutes
{
    private const string Path = "/beheer/accounts";
    private const string OnePath = "/beheer/accounts/{account}";

    private static readonly FieldProblem NotYourself = new(string.Empty, new(
        "Uw eigen account blokkeren of verwijderen, of uw eigen rol van beheerder intrekken kan niet. Vraag het een andere beheerder.",
        "You cannot block or remove your own account, or take back your own role of administrator. Ask another administrator."));

    private static readonly FieldProblem LastAdministrator = new(string.Empty, new(
        "Dit is de laatste beheerder. Geef eerst iemand anders de rol van beheerder.",
        "This is the last administrator. Give somebody else the role of administrator first."));

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.ManageAccounts, ListAsync);
        routes.Get("/beheer/accounts/uitnodigen", Act.ManageAccounts, static async request => DeskRequest.Page(await InvitePageAsync(request, InvitationDraft.Empty, [])));
        routes.Post("/beheer/accounts/uitnodigen", Act.ManageAccounts, InviteAsync);
        routes.Post("/beheer/accounts/uitnodiging-intrekken", Act.ManageAccounts, TakeBackAsync);
        routes.Get(OnePath, Act.ManageAccounts, static request => OnOneAsync(request, static (request, account) => ShowAsync(request, account)));
        routes.Post($"{OnePath}/rol", Act.ManageAccounts, static request => OnOneAsync(request, GiveAsync));
        routes.Post($"{OnePath}/rol-intrekken", Act.ManageAccounts, static request => OnOneAsync(request, TakeAsync));
        routes.Post($"{OnePath}/blokkeren", Act.ManageAccounts, static request => OnOneAsync(request, static (request, account) => BlockAsync(request, account, true)));
        routes.Get($"{OnePath}/verwijderen", Act.ManageAccounts, static request => OnOneAsync(request, static (request, account) => ShowRemovalAsync(request, account)));
        routes.Post($"{OnePath}/verwijderen", Act.ManageAccounts, static request => OnOneAsync(request, RemoveAsync));
        routes.Post($"{OnePath}/deblokkeren", Act.ManageAccounts, static request => OnOneAsync(request, static (request, account) => BlockAsync(request, account, false)));
    }

    /// <summary>The invitations that still stand, as pages show them.</summary>
    public static async Task<IReadOnlyList<InvitationRow>> InvitationsAsync(DeskRequest request, string? organisation = null)
    {
        var names = await request.Service<People>().NamesAsync(request.Stop);
        var open = await request.Service<Invitations>().OpenAsync(request.Stop);
        return
        [
            .. open.Where(invitation => organisation is null || invitation.Organisation == organisation)
                .Select(invitation => new InvitationRow(invitation.Id, invitation.DisplayName, invitation.Email, People.Named(invitation.Role, invitation.Organisation, names), invitation.ExpiresAt)),
        ];
    }

    private static async Task<IResult> ListAsync(DeskRequest request)
    {
        var rows = await request.Service<People>().ListAsync(null, request.Stop);
        var months = request.Service<DeskOptions>().UnusedMonths;
        return DeskRequest.Page(DeskPage.Of<AccountListPage>(
            AdministrationWords.Accounts,
            (nameof(AccountListPage.Accounts), rows),
            (nameof(AccountListPage.Unused), request.Service<People>().Unused(rows, months)),
            (nameof(AccountListPage.UnusedMonths), months),
            (nameof(AccountListPage.Invitations), await InvitationsAsync(request))));
    }

    private static async Task<IResult> InviteAsync(DeskRequest request)
    {
        var organisations = await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop);
        var (invited, draft, problems) = InvitationInput.Read(request, organisations, own: null);
        if (invited is null)
            return DeskRequest.Page(await InvitePageAsync(request, draft, problems), StatusCodes.Status422UnprocessableEntity);
        await request.Service<Invitations>().InviteAsync(request.Caller, invited, request.Stop);
        return request.GoTo(Path, Invited(request));
    }

    /// <summary>What is said after an invitation.</summary>
    public static string Invited(DeskRequest request) => request.Service<DeskOptions>().Demo || request.Service<MailCarrier>().GoesSomewhere ? "uitgenodigd" : "uitgenodigd-zonder-post";

    private static async Task<IResult> TakeBackAsync(DeskRequest request) =>
        Guid.TryParse(request.Field("uitnodiging"), out var id) && await request.Service<Invitations>().TakeBackAsync(request.Caller, id, organisation: null, request.Stop)
            ? request.GoTo(Path, "uitnodiging-ingetrokken")
            : DeskRequest.NotFound;

    private static async Task<IResult> OnOneAsync(DeskRequest request, Func<DeskRequest, AccountRow, Task<IResult>> answer) =>
        Guid.TryParse(request.Part("account"), out var id) && await request.Service<People>().FindAsync(id, request.Stop) is { } account
            ? await answer(request, account)
            : DeskRequest.NotFound;

    private static async Task<IResult> GiveAsync(DeskRequest request, AccountRow account)
    {
        var organisations = await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop);
        var (role, organisation, problems) = InvitationInput.ReadRole(request, organisations, own: null);
        if (problems.Count > 0)
            return await ShowAsync(request, account, [.. problems]);
        await request.Service<People>().GiveAsync(request.Caller, account, role!.Value, organisation?.Code.ToString() ?? string.Empty, request.Stop);
        return request.GoTo($"{Path}/{account.Id}", "rol-gegeven");
    }

    private static async Task<IResult> TakeAsync(DeskRequest request, AccountRow account)
    {
        if (InvitationInput.RoleOf(request.Field("rol")) is not { } role)
            return DeskRequest.NotFound;
        if (account.Id == request.Caller.Account && role == Role.Administrator)
            return await ShowAsync(request, account, NotYourself);
        await request.Service<People>().TakeAsync(request.Caller, account, role, request.Field("organisatie"), request.Stop);
        return request.GoTo($"{Path}/{account.Id}", "rol-ingetrokken");
    }

    private static async Task<IResult> BlockAsync(DeskRequest request, AccountRow account, bool blocked)
    {
        if (blocked && account.Id == request.Caller.Account)
            return await ShowAsync(request, account, NotYourself);
        await request.Service<People>().BlockAsync(request.Caller, account, blocked, request.Stop);
        return request.GoTo($"{Path}/{account.Id}", blocked ? "geblokkeerd" : "gedeblokkeerd");
    }

    private static async Task<IResult> RemoveAsync(DeskRequest request, AccountRow account)
    {
        if (account.Id == request.Caller.Account)
            return await ShowRemovalAsync(request, account, NotYourself);
        try
        {
            await request.Service<People>().RemoveAsync(request.Caller, account, request.Stop);
        }
        catch (LastAdministratorException)
        {
            return await ShowRemovalAsync(request, account, LastAdministrator);
        }
        catch (StaleException)
        {
            return DeskRequest.NotFound;
        }

        return request.GoTo(Path, "verwijderd");
    }

    private static async Task<IResult> ShowRemovalAsync(DeskRequest request, AccountRow account, params FieldProblem[] problems) => DeskRequest.Page(
        DeskPage.Of<AccountRemovalPage>(
            AdministrationWords.Removal,
            (nameof(AccountRemovalPage.Account), account),
            (nameof(AccountRemovalPage.OnlyCoordinatorOf), await request.Service<People>().OnlyCoordinatorOfAsync(account, request.Stop)),
            (nameof(AccountRemovalPage.Problems), problems)) with
        { Trail = [new(Path, AdministrationWords.Accounts), new($"{Path}/{account.Id}", new(account.Name, account.Name))] },
        problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> ShowAsync(DeskRequest request, AccountRow account, params FieldProblem[] problems) => DeskRequest.Page(
        DeskPage.Of<AccountDetailPage>(
            new(account.Name, account.Name),
            (nameof(AccountDetailPage.Account), account),
            (nameof(AccountDetailPage.Organisations), await ChoicesAsync(request)),
            (nameof(AccountDetailPage.Problems), problems)) with
        { Trail = [new(Path, AdministrationWords.Accounts)] },
        problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<DeskPage> InvitePageAsync(DeskRequest request, InvitationDraft draft, IReadOnlyList<FieldProblem> problems) => DeskPage.Of<InvitePage>(
        AdministrationWords.Invite,
        (nameof(InvitePage.Organisations), await ChoicesAsync(request)),
        (nameof(InvitePage.Draft), draft),
        (nameof(InvitePage.Problems), problems)) with
    { Trail = [new(Path, AdministrationWords.Accounts)] };

    private static async Task<IReadOnlyList<(string Code, string Name)>> ChoicesAsync(DeskRequest request) =>
        [.. (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).OrderBy(static entry => entry.Name, StringComparer.Ordinal).Select(static entry => (entry.Code.ToString(), entry.Name))];
}

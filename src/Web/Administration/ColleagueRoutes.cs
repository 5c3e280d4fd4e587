using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Administration;
using Maatstaf.Desk.Forms;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Administration;

/// <summary>The people of an organisation, kept by its coordinators.</summary>
internal static class ColleagueRoutes
{
    private const string Path = "/organisaties/{organisation}/collegas";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.ManageColleagues, static request => PageAsync(request, InvitationDraft.Empty, []));
        routes.Post(Path, Act.ManageColleagues, InviteAsync);
        routes.Post($"{Path}/rol-intrekken", Act.ManageColleagues, TakeAsync);
        routes.Post($"{Path}/uitnodiging-intrekken", Act.ManageColleagues, TakeBackAsync);
    }

    private static string PathOf(DeskRequest request) => $"/organisaties/{request.Organisation}/collegas";

    private static async Task<IResult> InviteAsync(DeskRequest request)
    {
        var organisations = await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop);
        if (organisations.All(entry => entry.Code != request.Organisation))
            return DeskRequest.NotFound;
        var (invited, draft, problems) = InvitationInput.Read(request, organisations, request.Organisation);
        if (invited is null)
            return await PageAsync(request, draft, problems);
        await request.Service<Invitations>().InviteAsync(request.Caller, invited, request.Stop);
        return request.GoTo(PathOf(request), AccountRoutes.Invited(request));
    }

    private static async Task<IResult> TakeAsync(DeskRequest request)
    {
        var code = request.Organisation.ToString();
        var colleagues = await request.Service<People>().ListAsync(code, request.Stop);
        var account = Guid.TryParse(request.Field("account"), out var id) ? colleagues.FirstOrDefault(row => row.Id == id) : null;
        // The own role stays, so that an organisation never ends up without anybody by mistake.
        if (account is null || account.Id == request.Caller.Account || InvitationInput.RoleOf(request.Field("rol")) is not { } role)
            return DeskRequest.NotFound;
        await request.Service<People>().TakeAsync(request.Caller, account, role, code, request.Stop);
        return request.GoTo(PathOf(request), "rol-ingetrokken");
    }

    private static async Task<IResult> TakeBackAsync(DeskRequest request) =>
        Guid.TryParse(request.Field("uitnodiging"), out var id) && await request.Service<Invitations>().TakeBackAsync(request.Caller, id, request.Organisation.ToString(), request.Stop)
            ? request.GoTo(PathOf(request), "uitnodiging-ingetrokken")
            : DeskRequest.NotFound;

    private static async Task<IResult> PageAsync(DeskRequest request, InvitationDraft draft, IReadOnlyList<FieldProblem> problems)
    {
        var code = request.Organisation.ToString();
        if (!(await request.Service<People>().NamesAsync(request.Stop)).TryGetValue(code, out var name))
            return DeskRequest.NotFound;
        var page = DeskPage.Of<ColleaguesPage>(
            AdministrationWords.Colleagues,
            (nameof(ColleaguesPage.Organisation), code),
            (nameof(ColleaguesPage.OrganisationName), name),
            (nameof(ColleaguesPage.Colleagues), await request.Service<People>().ListAsync(code, request.Stop)),
            (nameof(ColleaguesPage.Invitations), await AccountRoutes.InvitationsAsync(request, code)),
            (nameof(ColleaguesPage.Draft), draft),
            (nameof(ColleaguesPage.Problems), problems));
        return DeskRequest.Page(page, problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}

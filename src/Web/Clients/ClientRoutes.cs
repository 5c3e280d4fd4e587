using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Clients;
using Maatstaf.Desk;
using Maatstaf.Desk.Clients;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Clients;
using Maatstaf.Production.Delivering;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Administration;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Clients;

/// <summary>The programs of an organisation, kept by its coordinators.</summary>
internal static class ClientRoutes
{
    private const string Path = "/organisaties/{organisation}/programmas";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.ManageClients, static request => PageAsync(request, ClientDraft.Empty, []));
        routes.PostWithProof(Path, Act.ManageClients, MakeAsync);
        routes.Post($"{Path}/intrekken", Act.ManageClients, WithdrawAsync);
    }

    private static async Task<IResult> MakeAsync(DeskRequest request)
    {
        if (await NameOf(request) is not { } name)
            return DeskRequest.NotFound;
        var draft = new ClientDraft(
            request.Field("naam"),
            [.. ApiScope.All.Where(scope => request.Http.Request.Form["mag"].Contains(scope.Id))],
            int.TryParse(request.Field("maanden"), NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : ClientDesk.Months[0]);
        var secret = Secret.New();
        try
        {
            var made = await request.Service<ClientDesk>().MakeAsync(request.Caller, request.Organisation, draft.Name, draft.Scopes, draft.Months, Secret.HashOf(secret), request.Stop);
            return DeskRequest.Page(DeskPage.Of<ClientMadePage>(
                ClientWords.Title, (nameof(ClientMadePage.OrganisationName), name), (nameof(ClientMadePage.Client), made), (nameof(ClientMadePage.Secret), secret)));
        }
        catch (RefusedException refused)
        {
            return await PageAsync(request, draft, [new FieldProblem(refused.Refusal == Refusal.ClientScopes ? "mag" : "naam", refused.Refusal.Sentence)]);
        }
    }

    private static async Task<IResult> WithdrawAsync(DeskRequest request)
    {
        try
        {
            await request.Service<ClientDesk>().WithdrawAsync(
                request.Caller, request.Organisation, Guid.TryParse(request.Field("programma"), out var client) ? client : Guid.Empty, request.Stop);
            return request.GoTo($"/organisaties/{request.Organisation}/programmas", "programma-ingetrokken");
        }
        catch (RefusedException)
        {
            return DeskRequest.NotFound;
        }
    }

    private static async Task<IResult> PageAsync(DeskRequest request, ClientDraft draft, IReadOnlyList<FieldProblem> problems)
    {
        if (await NameOf(request) is not { } name)
            return DeskRequest.NotFound;
        var page = DeskPage.Of<ClientsPage>(
            ClientWords.Title,
            (nameof(ClientsPage.Organisation), request.Organisation.ToString()),
            (nameof(ClientsPage.OrganisationName), name),
            (nameof(ClientsPage.Clients), await request.Service<ClientDesk>().OfAsync(request.Caller, request.Organisation, request.Stop)),
            (nameof(ClientsPage.Now), request.Service<TimeProvider>().GetUtcNow()),
            (nameof(ClientsPage.Months), ClientDesk.Months),
            (nameof(ClientsPage.Draft), draft),
            (nameof(ClientsPage.Problems), problems));
        return DeskRequest.Page(page, problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<string?> NameOf(DeskRequest request) =>
        (await request.Service<People>().NamesAsync(request.Stop)).GetValueOrDefault(request.Organisation.ToString());
}

using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Peers;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Place;
using Maatstaf.Desk.Place.Peers;
using Maatstaf.Position.Peers;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Place;

/// <summary>With whom a municipality is compared: groups to choose, neighbours explained, and groups of one's own.</summary>
internal static class PeerRoutes
{
    private const string Peers = PlacePages.One + "/vergelijken", New = Peers + "/groep", One = New + "/{groep}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Peers, Act.SeeResults, PlacePages.Guarded(ShowAsync));
        routes.Get(New, Act.KeepPeerGroups, PlacePages.Guarded((request, edition) => FormAsync(request, edition, null)));
        routes.Post(New, Act.KeepPeerGroups, PlacePages.Guarded((request, edition) => SendAsync(request, edition, null)));
        routes.Get(One, Act.KeepPeerGroups, PlacePages.Guarded(static async (request, edition) => await FormAsync(request, edition, await FindAsync(request))));
        routes.Post(One, Act.KeepPeerGroups, PlacePages.Guarded(static async (request, edition) => await SendAsync(request, edition, await FindAsync(request))));
        routes.Post(One + "/verwijderen", Act.KeepPeerGroups, PlacePages.Guarded(DeleteAsync));
        routes.Post(Peers + "/terugzetten", Act.KeepPeerGroups, PlacePages.Guarded(RestoreAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        return PlacePages.Page<PeersPage>(view, PlaceView.PeersTitle, (nameof(PeersPage.Peers), await new PeerViews(request, edition).PeersAsync(situation, view)));
    }

    private static async Task<PeerGroup> FindAsync(DeskRequest request)
    {
        var groups = await request.Service<PeerGroupDesk>().OfAsync(request.Caller, request.Organisation, request.Stop);
        return Guid.TryParseExact(request.Part("groep"), "N", out var id) && groups.FirstOrDefault(group => group.Id == id) is { } group ? group : throw new RefusedException(Refusal.NotThere);
    }

    private static Task<IResult> FormAsync(DeskRequest request, CircleEdition edition, PeerGroup? group) =>
        FormAsync(request, edition, group, group?.Name ?? string.Empty, string.Empty, group?.Members.ToHashSet() ?? Codes(request.Query("leden").Split(',')), group?.Version ?? 0);

    private static async Task<IResult> FormAsync(DeskRequest request, CircleEdition edition, PeerGroup? group, string name, string search, IReadOnlySet<OrganisationCode> chosen, int version, params FieldProblem[] problems)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var names = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        return PlacePages.Page<GroupFormPage>(
            view,
            GroupFormPage.TitleOf(group?.Name),
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            (nameof(GroupFormPage.Form), new PeerViews(request, edition).Form(situation, group, name, search, chosen, version, names)),
            (nameof(GroupFormPage.Problems), problems));
    }

    /// <summary>Searching sends the form too, so that what is typed and ticked stays; only the other button keeps the group.</summary>
    private static async Task<IResult> SendAsync(DeskRequest request, CircleEdition edition, PeerGroup? group)
    {
        var (name, search, chosen, version) = (request.Field("naam"), request.Field("zoek"), Codes(request.Http.Request.Form["leden"]), request.VersionOf());
        if (request.Field("doe") == "zoek")
            return await FormAsync(request, edition, group, name, search, chosen, version);
        try
        {
            var desk = request.Service<PeerGroupDesk>();
            if (group is null)
                return Beside(request, await desk.SaveAsync(request.Caller, request.Organisation, edition.Edition, name, chosen, request.Stop));
            await desk.ChangeAsync(request.Caller, request.Organisation, edition.Edition, group.Id, name, chosen, version, request.Stop);
            return Beside(request, group.Id);
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.GroupName || refused.Refusal.Code == Refusal.GroupMembers.Code)
        {
            return await FormAsync(request, edition, group, name, search, chosen, version, new FieldProblem(refused.Refusal == Refusal.GroupName ? "naam" : "leden", refused.Refusal.Sentence));
        }
    }

    /// <summary>The page with the groups, beside a group that was just kept.</summary>
    private static IResult Beside(DeskRequest request, Guid group) => Back(request, $"&{GroupAddress.Write(new GroupChoice.Saved(group))}&gedaan=groep-bewaard");

    private static IResult Back(DeskRequest request, string more) =>
        request.GoTo($"{PlaceView.Root}/{request.Organisation}/vergelijken?jaar={Uri.EscapeDataString(request.Query("jaar"))}{more}");

    private static async Task<IResult> DeleteAsync(DeskRequest request, CircleEdition edition)
    {
        var group = await FindAsync(request);
        var deleted = await request.Service<PeerGroupDesk>().DeleteAsync(request.Caller, request.Organisation, group.Id, request.VersionOf(), request.Stop);
        return Back(request, $"&weg={Uri.EscapeDataString(request.Service<SealedGroup>().Seal(deleted))}");
    }

    private static async Task<IResult> RestoreAsync(DeskRequest request, CircleEdition edition)
    {
        if (request.Service<SealedGroup>().Open(request.Field("groep"), request.Organisation) is not { } deleted)
            return DeskRequest.NotFound;
        await request.Service<PeerGroupDesk>().RestoreAsync(request.Caller, deleted, request.Stop);
        return Back(request, "&gedaan=groep-terug");
    }

    private static HashSet<OrganisationCode> Codes(IEnumerable<string?> texts) =>
        [.. texts.Select(static text => OrganisationCode.TryParse(text ?? string.Empty, out var code) ? code : (OrganisationCode?)null).OfType<OrganisationCode>()];
}

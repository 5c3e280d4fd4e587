using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Peers;
using Maatstaf.Desk.Place;
using Maatstaf.Desk.Place.Peers;
using Maatstaf.Pages;
using Maatstaf.Position.Peers;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Place;

/// <summary>Puts together what the pages about whom one is compared with show.</summary>
/// <param name="request">Who asks for what.</param>
/// <param name="edition">What participants may see.</param>
internal sealed class PeerViews(DeskRequest request, CircleEdition edition)
{
    /// <summary>The page with all groups.</summary>
    public async Task<PeersView> PeersAsync(PlaceSituation situation, PlaceView view)
    {
        var desk = request.Service<PlaceDesk>();
        var total = desk.Catalogue.Indicator(Quotient.CostPerInhabitant(CostTree.Root)).Id;
        var names = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        GroupRow Row(GroupChoice choice)
        {
            var group = desk.GroupOf(situation, choice)!;
            return new GroupRow(group, group.Find(total, situation.Year));
        }

        var versions = situation.Saved.Count == 0 ? [] : (await request.Service<PeerGroupDesk>().OfAsync(request.Caller, request.Organisation, request.Stop)).ToDictionary(static group => group.Id, static group => group.Version);
        var sealedGroup = request.Query("weg");
        var deleted = sealedGroup.Length > 0 ? request.Service<SealedGroup>().Open(sealedGroup, request.Organisation) : null;
        return new PeersView
        {
            Own = situation.Own.Find(total, situation.Year),
            Fixed = [.. desk.Catalogue.Groups.Select(static group => new GroupChoice.Fixed(group.Id)).Select(Row)],
            OwnGroups = situation.Own.Of(situation.Year)?.Groups.ToHashSet() ?? [],
            Nearest = Row(view.Group.Choice is GroupChoice.Neighbours chosen ? chosen : new GroupChoice.Neighbours()),
            Saved = [.. situation.Saved.Select(saved => OwnGroup(saved, Row(new GroupChoice.Saved(saved.Id)), situation.Year, names, versions.GetValueOrDefault(saved.Id)))],
            Address = request.Service<DeskOptions>().PublicAddress + Address.In(request.Language, view.Path()),
            Deleted = deleted is null || situation.Saved.Any(saved => saved.Id == deleted.Id) ? null : new DeletedGroup(deleted.Name, sealedGroup),
        };
    }

    /// <summary>The form of a new group, or of one that is there.</summary>
    public GroupFormView Form(PlaceSituation situation, PeerGroup? group, string name, string search, IReadOnlySet<OrganisationCode> chosen, int version, IReadOnlyDictionary<OrganisationCode, string> names)
    {
        var year = edition.Edition.FiscalYear;
        var sharing = edition.Shared.NamedIn(year).Where(figures => figures.Owner != situation.Own.Owner).Select(figures => new Candidate(figures.Owner, figures.Name, figures.Of(year)!.Inhabitants, chosen.Contains(figures.Owner))).ToArray();
        var others = (group?.Members ?? []).Where(member => sharing.All(candidate => candidate.Code != member)).Select(member => new Candidate(member, names.GetValueOrDefault(member, member.ToString()), null, chosen.Contains(member)));
        return new GroupFormView
        {
            Id = group?.Id,
            Name = name,
            Search = search,
            Candidates = [.. sharing.Concat(others).Where(candidate => candidate.IsChosen || candidate.Name.Contains(search, StringComparison.OrdinalIgnoreCase)).OrderBy(static candidate => candidate.Name, StringComparer.OrdinalIgnoreCase)],
            Sharing = sharing.Length,
            Version = version,
        };
    }

    private static OwnGroupRow OwnGroup(SavedGroup saved, GroupRow row, int year, Dictionary<OrganisationCode, string> names, int version) => new(
        saved,
        row,
        [.. row.Group.NamedMembers(year).Select(static member => member.Name).Order(StringComparer.OrdinalIgnoreCase)],
        [.. row.Group.NotIn(year).Select(code => names.GetValueOrDefault(code, code.ToString())).Order(StringComparer.OrdinalIgnoreCase)],
        version);
}

using System.Diagnostics;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk;
using Maatstaf.Desk.Place;
using Maatstaf.Disclosure;
using Maatstaf.Explanation;
using Maatstaf.Position.Peers;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Bench.Place;

/// <summary>
/// A participant who reads its page and chooses another group: everything that the site does for it, from the choice in the address to the
/// last byte of HTML. Nothing is withheld, so that all there is to show is shown: protecting is measured elsewhere.
/// </summary>
internal sealed class Reader
{
    private const int Chosen = 50;
    private readonly PlaceDesk desk;
    private readonly CircleEdition edition;

    private Reader(PlaceDesk desk, CircleEdition edition, IReadOnlyList<OrganisationCode> municipalities)
    {
        this.desk = desk;
        this.edition = edition;
        Municipalities = municipalities;
        var named = edition.Shared.NamedIn(edition.Edition.FiscalYear).Select(static figures => figures.Owner).Take(Chosen);
        Choices =
        [
            .. desk.Catalogue.Groups.Select(static group => (group.Id, (GroupChoice)new GroupChoice.Fixed(group.Id))),
            ("nearest neighbours", new GroupChoice.Neighbours()),
            ("50 chosen municipalities", new GroupChoice.Municipalities([.. named])),
        ];
    }

    /// <summary>The participants of the edition's fiscal year.</summary>
    public IReadOnlyList<OrganisationCode> Municipalities { get; }

    /// <summary>The groups that are chosen in turn.</summary>
    public IReadOnlyList<(string Name, GroupChoice Choice)> Choices { get; }

    public static Reader Of(BenchmarkCatalogue catalogue, StandingFigures figures, IDeliveryStore store)
    {
        var edition = new Edition(2025);
        var peers = new PeerGroupDesk(catalogue, store, figures);
        var year = figures.YearOf(edition.FiscalYear);
        OrganisationCode[] municipalities = [.. Enumerable.Range(0, year.Organisations.Count).Where(number => !year.Organisations.IsPartnership[number]).Select(number => year.Organisations.Code[number])];
        var circle = new CircleEdition(edition, figures.ForTeam(edition)!, figures.Shared(edition));
        return new Reader(
            new PlaceDesk(catalogue, figures, new CircleFigures(figures, store, new Protection(figures, catalogue, store, cores: 1)), peers, store),
            circle,
            [.. municipalities.Where(code => figures.Own(edition, code).Of(edition.FiscalYear) is not null)]);
    }

    /// <summary>Reads the page; its length, so that nothing is left out.</summary>
    public async Task<int> ReadAsync(OrganisationCode municipality, GroupChoice choice)
    {
        var (caller, situation) = await OpenAsync(municipality, choice);
        var place = desk.PlaceOf(situation)!;
        var view = new PlaceView
        {
            Organisation = municipality,
            Name = place.Name,
            Edition = edition.Edition,
            Year = situation.Year,
            Years = situation.Own.Years,
            Group = situation.Group,
            Groups = [],
            Catalogue = desk.Catalogue,
            Deflator = edition.Publication.Deflator,
        };
        var content = PlaceContent.Of(place, desk.ExplanationOf(situation, GapAgainst.Group), indicator => desk.HistoryOf(situation, indicator), desk.Catalogue);
        var html = await DeskRenderer.RenderAsync(DeskPage.Of<PlacePage>(PlaceView.PlaceTitle, (nameof(PlacePage.View), view), (nameof(PlacePage.Content), content)), new DeskContext
        {
            Caller = caller,
            Language = Language.Dutch,
            Path = PlaceView.Root,
            Token = new FormToken("formulier", string.Empty),
            Menu = [],
        });
        return html.Length;
    }

    /// <summary>Explains the gap with the group, down the whole tree and in sentences; how many, so that nothing is left out.</summary>
    public async Task<int> ExplainAsync(OrganisationCode municipality, GroupChoice choice, Stopwatch clock)
    {
        var (_, situation) = await OpenAsync(municipality, choice);
        clock.Restart();
        return desk.ExplanationOf(situation, GapAgainst.Group) is { } told ? told.Explanation.Root.All.Sum(node => desk.SentencesOf(told, node).Count) : 0;
    }

    private async Task<(Caller Caller, PlaceSituation Situation)> OpenAsync(OrganisationCode municipality, GroupChoice choice)
    {
        var caller = Caller.Anonymous with { Account = Guid.Empty, Name = "bench", Grants = [new Grant(Role.Coordinator, municipality)] };
        return (caller, await desk.OpenAsync(caller, municipality, edition, choice, null));
    }
}

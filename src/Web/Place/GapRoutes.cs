using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk.Place;
using Maatstaf.Desk.Place.Gaps;
using Maatstaf.Explanation;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Place;

/// <summary>Why a municipality spends more or less than its group or than before, and why its group does.</summary>
internal static class GapRoutes
{
    private const string Gap = PlacePages.One + "/verschil";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Gap, Act.SeeResults, PlacePages.Guarded(ShowAsync));
        routes.Get(Gap + "/bestuur", Act.SeeResults, PlacePages.Guarded(ShowBoardAsync));
        routes.Get(Gap + "/{node}", Act.SeeResults, PlacePages.Guarded(ShowNodeAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, CircleEdition edition)
    {
        if (GapAddress.Read(request.Query(GapAddress.Part)) is not { } against)
            return DeskRequest.NotFound;
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        return PlacePages.Page<GapPage>(
            view,
            PlaceView.GapTitle,
            (nameof(GapPage.Told), request.Service<PlaceDesk>().ExplanationOf(situation, against)),
            (nameof(GapPage.Compared), against),
            (nameof(GapPage.AllYears), edition.Publication.Years));
    }

    private static async Task<IResult> ShowBoardAsync(DeskRequest request, CircleEdition edition)
    {
        if (GapAddress.Read(request.Query(GapAddress.Part)) is not { } against)
            return DeskRequest.NotFound;
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        return PlacePages.Page<GapBoardPage>(
            view,
            GapBoardPage.Title,
            (nameof(GapBoardPage.Told), request.Service<PlaceDesk>().ExplanationOf(situation, against)),
            (nameof(GapBoardPage.Compared), against));
    }

    private static async Task<IResult> ShowNodeAsync(DeskRequest request, CircleEdition edition)
    {
        var desk = request.Service<PlaceDesk>();
        var id = request.Part("node");
        if (GapAddress.Read(request.Query(GapAddress.Part)) is not { } against || !desk.Catalogue.CostTree.Contains(id) || id == CostTree.Root)
            return DeskRequest.NotFound;
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var (node, told) = (desk.Catalogue.CostTree[id], desk.ExplanationOf(situation, against));
        return PlacePages.Page<GapNodePage>(
            view,
            node.Label,
            (nameof(GapNodePage.Node), node),
            (nameof(GapNodePage.Told), told),
            (nameof(GapNodePage.Sentences), told?.Explanation.Find(id) is { } found ? desk.SentencesOf(told, found) : Array.Empty<LocalisedText>()),
            (nameof(GapNodePage.Compared), against),
            (nameof(GapNodePage.AllYears), edition.Publication.Years),
            (nameof(GapNodePage.Lines), against.Subject == GapSubject.GroupInTime ? null : await LinesOf(request, situation, node, situation.Year)),
            (nameof(GapNodePage.LinesBefore), against is { Subject: GapSubject.OwnInTime, Year: { } before } ? await LinesOf(request, situation, node, before) : null));
    }

    private static async Task<OwnLines?> LinesOf(DeskRequest request, PlaceSituation situation, CostNode node, int year)
    {
        if (situation.Own.Of(year) is not { } own)
            return null;
        var returned = await request.Service<IDeliveryStore>().CountedAsync(situation.Own.Owner, year, request.Stop);
        var catalogue = request.Service<PlaceDesk>().Catalogue;
        var cents = catalogue.FindIndicator(Quotient.CostPerInhabitant(node.Id)) is { } cost ? situation.Own.Ratio(cost.Id, year)?.Numerator : null;
        return OwnLines.Of(node.Id, year, returned, cents, own.InPartnership, catalogue);
    }
}

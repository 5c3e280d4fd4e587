using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk.Place.Ai;
using Maatstaf.Desk.Place.Laws;
using Maatstaf.Desk.Place.Maturity;
using Maatstaf.Desk.Place;
using Maatstaf.Desk;
using Maatstaf.Explanation;
using Maatstaf.Lists;
using Maatstaf.Position.Places;
using Maatstaf.Production.Placing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Place;

/// <summary>Where a municipality stands, why, and how each figure was made.</summary>
internal static class PlaceRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get(PlaceView.Root, Act.KeepOwnAccount, ChooseAsync);
        routes.Get(PlacePages.One, Act.SeeResults, PlacePages.Guarded(ShowPlaceAsync));
        routes.Get(PlacePages.One + "/trechter", Act.SeeResults, PlacePages.Guarded(ShowFunnelAsync));
        routes.Get(PlacePages.One + "/volwassenheid", Act.SeeResults, PlacePages.Guarded(ShowMaturityAsync));
        routes.Get(PlacePages.One + "/" + AiContent.Rest, Act.SeeResults, PlacePages.Guarded(ShowUseCasesAsync));
        routes.Get(PlacePages.One + "/" + AiContent.RegisterRest, Act.SeeResults, PlacePages.Guarded(WriteRegisterAsync));
        routes.Get(PlacePages.One + "/" + OwnLawsView.Rest, Act.SeeResults, PlacePages.Guarded(ShowLawsAsync));
        routes.Get(PlacePages.One + "/cijfer/{indicator}", Act.SeeResults, PlacePages.Guarded(ShowFigureAsync));
    }

    /// <summary>Who has one organisation comes to it at once; who has more chooses.</summary>
    private static async Task<IResult> ChooseAsync(DeskRequest request)
    {
        var known = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code);
        var own = request.Caller.Organisations.Where(code => known.ContainsKey(code) && AccessPolicy.Allows(request.Caller, Act.SeeResults, code)).Select(code => known[code]).ToArray();
        (OrganisationCode, string)[] Named(bool partnerships) => [.. own.Where(entry => entry.IsPartnership == partnerships).Select(static entry => (entry.Code, entry.Name))];
        return own is [var only]
            ? request.GoTo($"{PlaceView.Root}/{only.Code}")
            : DeskRequest.Page(DeskPage.Of<ChoosePage>(PlaceView.Title, (nameof(ChoosePage.Municipalities), Named(false)), (nameof(ChoosePage.Partnerships), Named(true))));
    }

    private static async Task<IResult> ShowPlaceAsync(DeskRequest request, CircleEdition edition)
    {
        if (await PartnershipViews.FindAsync(request, edition) is { } partnership)
            return DeskRequest.Page(DeskPage.Of<PartnershipPage>(new(partnership.Name, partnership.Name), (nameof(PartnershipPage.View), partnership)));
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var desk = request.Service<PlaceDesk>();
        var content = desk.PlaceOf(situation) is { } place
            ? PlaceContent.Of(place, desk.ExplanationOf(situation, GapAgainst.Group), indicator => desk.HistoryOf(situation, indicator), desk.Catalogue)
            : null;
        return PlacePages.Page<PlacePage>(view, PlaceView.PlaceTitle, (nameof(PlacePage.Content), content));
    }

    /// <summary>The funnel of the whole or of one component; what is neither shows the whole.</summary>
    private static async Task<IResult> ShowFunnelAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var node = view.Catalogue.CostTree.ChildrenOf(CostTree.Root).FirstOrDefault(node => node.Id == request.Query("van"))?.Id ?? CostTree.Root;
        return PlacePages.Page<FunnelPage>(view, PlaceView.FunnelTitle, (nameof(FunnelPage.Funnel), request.Service<PlaceDesk>().FunnelOf(situation, view.Catalogue.Indicator(Quotient.CostPerInhabitant(node)))));
    }

    private static async Task<IResult> ShowMaturityAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var desk = request.Service<PlaceDesk>();
        var rows = view.Catalogue.Indicators.Where(static indicator => indicator.Numerator.Quantity == Quantity.Score).Select(indicator => desk.RowOf(situation, indicator)).OfType<PlaceRow>();
        var lines = await desk.LinesOf(situation, request.Stop);
        var content = MaturityContent.Of(rows, indicator => desk.HistoryOf(situation, indicator), lines, situation.Year, desk.Catalogue);
        var placements = OwnPlacement.All(edition.Publication, desk.Catalogue, situation.Year, lines?.Maturity.ToDictionary(static answer => answer.Question, static answer => answer.Score, StringComparer.Ordinal));
        return PlacePages.Page<MaturityPage>(view, MaturityWords.Title, (nameof(MaturityPage.Content), content), (nameof(MaturityPage.Placements), placements));
    }

    private static async Task<IResult> ShowLawsAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var said = (await request.Service<PlaceDesk>().LinesOf(situation, request.Stop))?.Laws ?? [];
        var today = DutchTime.DayOf(request.Service<TimeProvider>().GetUtcNow());
        var laws = OwnLaw.All(edition.Publication, view.Catalogue, situation.Year, today, [.. said.Select(static law => (law.Law, law.State, law.CentiHours))]);
        return PlacePages.Page<OwnLawsPage>(view, OwnLawsView.Title, (nameof(OwnLawsPage.Laws), laws));
    }

    private static async Task<IResult> ShowUseCasesAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var desk = request.Service<PlaceDesk>();
        var content = AiContent.Of(indicator => desk.RowOf(situation, indicator), await desk.LinesOf(situation, request.Stop), situation.Year, desk.Catalogue);
        return PlacePages.Page<AiPage>(view, AiWords.Title, (nameof(AiPage.Content), content));
    }

    private static async Task<IResult> WriteRegisterAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var desk = request.Service<PlaceDesk>();
        if (await desk.LinesOf(situation, request.Stop) is not { } lines)
            return DeskRequest.NotFound;
        var text = RegisterFile.Write(lines.Ai, view.Name, desk.Catalogue.AlgorithmRegister);
        return Results.File(Encoding.UTF8.GetBytes(text), "text/csv; charset=utf-8", FormattableString.Invariant($"algoritmeregister-{request.Organisation}-{situation.Year}.csv"));
    }

    private static async Task<IResult> ShowFigureAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var desk = request.Service<PlaceDesk>();
        if (desk.Catalogue.FindIndicator(request.Part("indicator")) is not { IsExplaining: false } indicator || desk.RowOf(situation, indicator) is not { } row)
            return DeskRequest.NotFound;
        IReadOnlyList<OwnLine>? lines = row.Node is not { } node ? [] : await desk.LinesOf(situation, request.Stop) is { } own ? OwnLine.Within(node.Id, own, desk.Catalogue) : null;
        return PlacePages.Page<FigurePage>(
            view,
            indicator.Label,
            (nameof(FigurePage.Row), row),
            (nameof(FigurePage.Years), desk.HistoryOf(situation, indicator)),
            (nameof(FigurePage.Ratio), situation.Own.Ratio(indicator.Id, situation.Year)),
            (nameof(FigurePage.Lines), lines));
    }
}

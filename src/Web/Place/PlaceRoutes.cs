using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Place;
using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Place;

/// <summary>Where a municipality stands, why, and how each figure was made.</summary>
internal static class PlaceRoutes
{
    /// <summary>What the choice of a group sends: the part of an address that stands for the group.</summary>
    private const string Choice = "keuze";
    private const string One = PlaceView.Root + "/{organisation}";

    // Most of the time the figures are there already; a first visitor is told rather than kept waiting.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Map(DeskRoutes routes)
    {
        routes.Get(PlaceView.Root, Act.KeepOwnAccount, ChooseAsync);
        routes.Get(One, Act.SeeResults, Guarded(ShowPlaceAsync));
        routes.Get(One + "/verschil", Act.SeeResults, Guarded(ShowGapAsync));
        routes.Get(One + "/cijfer/{indicator}", Act.SeeResults, Guarded(ShowFigureAsync));
    }

    private static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, CircleEdition, Task<IResult>> answer) => TeamPages.Guarded(static _ => PlaceView.Root, async request =>
    {
        if (request.Query(Choice) is { Length: > 0 } choice)
            return DeskAnswer.GoTo(FormattableString.Invariant($"{request.Http.Request.Path}?jaar={Uri.EscapeDataString(request.Query("jaar"))}&{Canonical(choice)}"));
        if (await request.Service<PlaceDesk>().BeginAsync(request.Stop) is not { } making)
            return Waiting(false);
        return await IsMadeAsync(making, request) is false ? Waiting(true) : await making is { } edition ? await answer(request, edition) : Waiting(false);
    });

    private static async Task<bool> IsMadeAsync(Task making, DeskRequest request)
    {
        try
        {
            await making.WaitAsync(Patience, request.Service<TimeProvider>(), request.Stop);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static IResult Waiting(bool isMaking) => DeskRequest.Page(DeskPage.Of<WaitingPage>(PlaceView.Title, (nameof(WaitingPage.IsMaking), isMaking)));

    /// <summary>The chosen group as it stands in an address; what is not a group is left out, so that the standard one is shown.</summary>
    private static string Canonical(string choice)
    {
        var parts = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(choice);
        return string.Join('&', parts.Select(static part => $"{Uri.EscapeDataString(part.Key)}={Uri.EscapeDataString(part.Value.ToString())}"));
    }

    private static async Task<IResult> ChooseAsync(DeskRequest request)
    {
        var known = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).Where(static entry => !entry.IsPartnership).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        var own = request.Caller.Organisations.Where(code => known.ContainsKey(code) && AccessPolicy.Allows(request.Caller, Act.SeeResults, code)).Select(code => (Code: code, Name: known[code])).ToArray();
        return own is [var only]
            ? request.GoTo($"{PlaceView.Root}/{only.Code}")
            : DeskRequest.Page(DeskPage.Of<ChoosePage>(PlaceView.Title, (nameof(ChoosePage.Municipalities), own)));
    }

    private static async Task<IResult> ShowPlaceAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await OpenAsync(request, edition);
        var desk = request.Service<PlaceDesk>();
        var content = desk.PlaceOf(situation) is { } place ? new PlaceContent(place, desk.ExplanationOf(situation, GapAgainst.Group)) : null;
        return Page<PlacePage>(view, PlaceView.PlaceTitle, (nameof(PlacePage.Content), content));
    }

    private static async Task<IResult> ShowGapAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await OpenAsync(request, edition);
        var yearBefore = request.Query("tegen") == "vorig-jaar";
        var gap = request.Service<PlaceDesk>().ExplanationOf(situation, yearBefore ? GapAgainst.YearBefore : GapAgainst.Group);
        return Page<GapPage>(view, PlaceView.GapTitle, (nameof(GapPage.Gap), gap), (nameof(GapPage.AgainstYearBefore), yearBefore));
    }

    private static async Task<IResult> ShowFigureAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await OpenAsync(request, edition);
        var desk = request.Service<PlaceDesk>();
        if (desk.Catalogue.FindIndicator(request.Part("indicator")) is not { IsExplaining: false } indicator || desk.RowOf(situation, indicator) is not { } row)
            return DeskRequest.NotFound;
        IReadOnlyList<OwnLine>? lines = row.Node is not { } node ? [] : await desk.LinesOf(situation, request.Stop) is { } own ? OwnLine.Within(node.Id, own, desk.Catalogue) : null;
        return Page<FigurePage>(
            view,
            indicator.Label,
            (nameof(FigurePage.Row), row),
            (nameof(FigurePage.Ratio), situation.Own.Ratio(indicator.Id, situation.Year)),
            (nameof(FigurePage.Lines), lines));
    }

    private static IResult Page<TPage>(PlaceView view, LocalisedText title, params (string Name, object? Value)[] parameters)
        where TPage : PlacePart => DeskRequest.Page(
            DeskPage.Of<TPage>(title, [(nameof(PlacePart.View), view), .. parameters]) with { Trail = [new(view.Path(), new(view.Name, view.Name))] });

    private static async Task<(PlaceSituation Situation, PlaceView View)> OpenAsync(DeskRequest request, CircleEdition edition)
    {
        var desk = request.Service<PlaceDesk>();
        var choice = GroupAddress.Read(request.Query, desk.Catalogue) ?? throw new RefusedException(Refusal.NotThere);
        int? year = int.TryParse(request.Query("jaar"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null;
        var organisation = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).FirstOrDefault(entry => entry.Code == request.Organisation && !entry.IsPartnership)
            ?? throw new RefusedException(Refusal.NotThere);
        var situation = await desk.OpenAsync(request.Caller, request.Organisation, edition, choice, year, request.Stop);
        return (situation, new PlaceView
        {
            Organisation = request.Organisation,
            Name = organisation.Name,
            Edition = edition.Edition,
            Year = situation.Year,
            Years = situation.Own.Years,
            Group = situation.Group,
            Groups = [.. GroupsOf(situation, desk.Catalogue)],
            Catalogue = desk.Catalogue,
        });
    }

    private static IEnumerable<(string Choice, LocalisedText Name)> GroupsOf(PlaceSituation situation, BenchmarkCatalogue catalogue)
    {
        foreach (var group in catalogue.Groups)
            yield return (GroupAddress.Write(new GroupChoice.Fixed(group.Id)), group.Label);
        yield return (GroupAddress.Write(new GroupChoice.Neighbours()), new("Gemeenten die het meest op u lijken", "Municipalities most like yours"));
        foreach (var saved in situation.Saved)
            yield return (GroupAddress.Write(new GroupChoice.Saved(saved.Id)), new(saved.Name, saved.Name));
        if (situation.Group.Choice is GroupChoice.Municipalities)
            yield return (GroupAddress.Write(situation.Group.Choice), situation.Group.Label);
    }
}

using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Improving;
using Maatstaf.Desk;
using Maatstaf.Desk.Improve;
using Maatstaf.Desk.Place;
using Maatstaf.Improvement;
using Maatstaf.Pages;
using Maatstaf.Position.Peers;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;
using Maatstaf.Web.Place;

namespace Maatstaf.Web.Improve;

/// <summary>What the own cost becomes when something is otherwise: make it, take it away, save it.</summary>
internal static class WhatIfRoutes
{
    private const string Address = PlacePages.One + "/" + WhatIfView.Rest;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address, Act.SeeResults, ShowAsync);
        routes.Get(Address + ".csv", Act.SeeResults, PlacePages.Guarded((request, edition) => TakeAwayAsync(request, edition, asWorkbook: false)));
        routes.Get(Address + ".xlsx", Act.SeeResults, PlacePages.Guarded((request, edition) => TakeAwayAsync(request, edition, asWorkbook: true)));
        routes.Post(Address, Act.KeepScenarios, Refused(SaveAsync));
        routes.Post($"{PlacePages.One}/{WhatIfView.DeleteRest}", Act.KeepScenarios, Refused(DeleteAsync));
    }

    /// <summary>The scenario that stands in the address.</summary>
    public static (ScenarioReading Reading, IReadOnlyList<StepFields> Fields) ReadScenario(DeskRequest request, int year, BenchmarkCatalogue catalogue)
    {
        var fields = ScenarioAddress.Fields(request.Query, catalogue.Explanation.WhatIf.MostSteps);
        return (ScenarioReading.Of(fields, request.Query(ScenarioAddress.FirstYear), year, request.Language, catalogue), fields);
    }

    private static Func<DeskRequest, Task<IResult>> Refused(Func<DeskRequest, Task<IResult>> answer) => TeamPages.Guarded(static request => PathOf(request), answer);

    private static string PathOf(DeskRequest request) => $"{PlaceView.Root}/{request.Organisation}/{WhatIfView.Rest}";

    /// <summary>A saved scenario becomes an address with its year, group and steps; everything else stands in the address already.</summary>
    private static Task<IResult> ShowAsync(DeskRequest request) => request.Query(WhatIfView.Saved).Length > 0 && request.Query("jaar").Length == 0
        ? TeamPages.Guarded(static _ => PlaceView.Root, OpenSavedAsync)(request)
        : PlacePages.Guarded(ShowAsync)(request);

    private static async Task<IResult> OpenSavedAsync(DeskRequest request)
    {
        var saved = await FindAsync(request, request.Query(WhatIfView.Saved));
        var groups = await request.Service<PeerGroupDesk>().OfAsync(request.Caller, request.Organisation, request.Stop);
        var isGone = SavedAddress.GroupOf(saved, request.Service<WhatIfDesk>().Catalogue) switch
        {
            null => true,
            GroupChoice.Saved { Id: var id } => groups.All(group => group.Id != id),
            _ => false,
        };
        var group = isGone ? $"{GroupAddress.Write(GroupChoice.Standard)}&{WhatIfView.GroupGone}=1" : saved.Group;
        var done = request.Query(DoneWords.Query) is { Length: > 0 } code ? $"&{DoneWords.Query}={Uri.EscapeDataString(code)}" : string.Empty;
        return DeskAnswer.GoTo(Pages.Address.In(request.Language, FormattableString.Invariant($"{PathOf(request)}?jaar={saved.FiscalYear}&{group}&{WhatIfView.Saved}={saved.Id:N}{saved.Steps}{done}")));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, CircleEdition edition)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var desk = request.Service<WhatIfDesk>();
        var mayKeep = AccessPolicy.Allows(request.Caller, Act.KeepScenarios, request.Organisation);
        var (reading, fields) = ReadScenario(request, situation.Year, desk.Catalogue);
        var outcome = desk.OutcomeOf(situation, reading.Scenario);
        var what = new WhatIfView
        {
            Reading = reading,
            Fields = fields,
            FirstYear = request.Query(ScenarioAddress.FirstYear) is { Length: > 0 } typed ? typed : reading.Scenario.FirstYear.ToString(CultureInfo.InvariantCulture),
            Shown = outcome is null ? null : ShownOutcome.Of(outcome),
            Levers = desk.LeversOf(situation),
            All = mayKeep ? await request.Service<ScenarioDesk>().OfAsync(request.Caller, request.Organisation, request.Stop) : [],
            Editing = mayKeep && request.Query(WhatIfView.Saved) is { Length: > 0 } id ? await FindAsync(request, id) : null,
            MayKeep = mayKeep,
            IsGroupGone = request.Query(WhatIfView.GroupGone).Length > 0,
            Settings = desk.Catalogue.Explanation.WhatIf,
        };
        return PlacePages.Page<WhatIfPage>(view, WhatIfView.Title, (nameof(WhatIfPage.What), what));
    }

    private static async Task<IResult> TakeAwayAsync(DeskRequest request, CircleEdition edition, bool asWorkbook)
    {
        var (situation, view) = await PlacePages.OpenAsync(request, edition);
        var desk = request.Service<WhatIfDesk>();
        if (desk.OutcomeOf(situation, ReadScenario(request, situation.Year, desk.Catalogue).Reading.Scenario) is not { } outcome)
            return DeskRequest.NotFound;
        return OutcomeFiles.Of(request, desk.Catalogue, [new NamedOutcome(WhatIfView.Title.In(request.Language), view.Group.Label, outcome)], asWorkbook);
    }

    private static async Task<IResult> SaveAsync(DeskRequest request)
    {
        var desk = request.Service<ScenarioDesk>();
        var scenario = SavedAddress.Read(request, request.Service<WhatIfDesk>().Catalogue) ?? throw new RefusedException(Refusal.NotThere);
        var id = scenario.Id;
        if (request.Field(WhatIfView.Do) == WhatIfView.AsNew)
            id = await desk.SaveAsync(request.Caller, scenario, request.Stop);
        else
            await desk.ChangeAsync(request.Caller, scenario, request.Stop);
        return DeskAnswer.GoTo(Pages.Address.In(request.Language, $"{PathOf(request)}?{WhatIfView.Saved}={id:N}&{DoneWords.Query}=bewaard"));
    }

    private static async Task<IResult> DeleteAsync(DeskRequest request)
    {
        if (!Guid.TryParseExact(request.Field(WhatIfView.Saved), "N", out var id))
            return DeskRequest.NotFound;
        await request.Service<ScenarioDesk>().DeleteAsync(request.Caller, request.Organisation, id, request.VersionOf(), request.Stop);
        return request.GoTo(PathOf(request), "rekensom-weg");
    }

    private static Task<SavedScenario> FindAsync(DeskRequest request, string id) => Guid.TryParseExact(id, "N", out var known)
        ? request.Service<ScenarioDesk>().FindAsync(request.Caller, request.Organisation, known, request.Stop)
        : throw new RefusedException(Refusal.NotThere);
}

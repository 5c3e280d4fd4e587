using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Improving;
using Maatstaf.Desk;
using Maatstaf.Desk.Improve;
using Maatstaf.Desk.Place;
using Maatstaf.Improvement;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Place;

namespace Maatstaf.Web.Improve;

/// <summary>Saved scenarios beside each other.</summary>
internal static class CompareRoutes
{
    private const string Address = PlacePages.One + "/" + WhatIfView.CompareRest;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address, Act.KeepScenarios, PlacePages.Guarded(ShowAsync));
        routes.Get(Address + ".csv", Act.KeepScenarios, PlacePages.Guarded(static (request, edition) => TakeAwayAsync(request, edition, asWorkbook: false)));
        routes.Get(Address + ".xlsx", Act.KeepScenarios, PlacePages.Guarded(static (request, edition) => TakeAwayAsync(request, edition, asWorkbook: true)));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, CircleEdition edition)
    {
        var (_, view) = await PlacePages.OpenAsync(request, edition);
        var page = DeskPage.Of<ComparePage>(
            WhatIfView.Title,
            (nameof(ComparePage.Organisation), request.Organisation),
            (nameof(ComparePage.Compared), await ChosenAsync(request, edition)),
            (nameof(ComparePage.Catalogue), request.Service<WhatIfDesk>().Catalogue));
        return DeskRequest.Page(page with
        {
            Trail = [new(view.Path(), new(view.Name, view.Name)), new($"{PlaceView.Root}/{request.Organisation}/{WhatIfView.Rest}", WhatIfView.Title)],
        });
    }

    private static async Task<IResult> TakeAwayAsync(DeskRequest request, CircleEdition edition, bool asWorkbook)
    {
        NamedOutcome[] outcomes = [.. (await ChosenAsync(request, edition)).Where(static one => one.Shown is not null).Select(static one => new NamedOutcome(one.Saved.Name, one.Group, one.Shown!.Outcome))];
        return outcomes.Length == 0 ? DeskRequest.NotFound : OutcomeFiles.Of(request, request.Service<WhatIfDesk>().Catalogue, outcomes, asWorkbook);
    }

    /// <summary>The chosen scenarios in the order of the address; what is not there is left out, and what is too many.</summary>
    private static async Task<IReadOnlyList<ComparedScenario>> ChosenAsync(DeskRequest request, CircleEdition edition)
    {
        var all = await request.Service<ScenarioDesk>().OfAsync(request.Caller, request.Organisation, request.Stop);
        var chosen = request.Http.Request.Query[WhatIfView.Compared].Distinct()
            .Select(id => all.FirstOrDefault(saved => saved.Id.ToString("N") == id)).OfType<SavedScenario>()
            .Take(request.Service<WhatIfDesk>().Catalogue.Explanation.WhatIf.MostCompared);
        var compared = new List<ComparedScenario>();
        foreach (var saved in chosen)
            compared.Add(await CalculateAsync(request, edition, saved));
        return compared;
    }

    private static async Task<ComparedScenario> CalculateAsync(DeskRequest request, CircleEdition edition, SavedScenario saved)
    {
        var desk = request.Service<WhatIfDesk>();
        var none = new ComparedScenario(saved, new LocalisedText("–", "–"), null);
        if (SavedAddress.GroupOf(saved, desk.Catalogue) is not { } group)
            return none;
        try
        {
            var situation = await request.Service<PlaceDesk>().OpenAsync(request.Caller, request.Organisation, edition, group, saved.FiscalYear, request.Stop);
            var outcome = desk.OutcomeOf(situation, SavedAddress.ReadSteps(saved.Steps, saved.FiscalYear, desk.Catalogue).Scenario);
            return new ComparedScenario(saved, situation.Group.Label, outcome is null ? null : ShownOutcome.Of(outcome));
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.NotThere)
        {
            // A saved group that was deleted, or a year that is not there any more.
            return none;
        }
    }
}

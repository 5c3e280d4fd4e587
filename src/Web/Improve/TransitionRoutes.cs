using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Improve.Transitions;
using Maatstaf.Desk.Place;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;
using Maatstaf.Web.Place;

namespace Maatstaf.Web.Improve;

/// <summary>Plans of the transition: make, look at, change, put beside each other, take away, delete.</summary>
internal static class TransitionRoutes
{
    private const string Address = PlacePages.One + "/";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address + TransitionPlace.PlanRest, Act.KeepScenarios, TransitionPages.Guarded(ShowAsync));
        routes.Post(Address + TransitionPlace.PlanRest, Act.KeepScenarios, TransitionPages.Guarded(KeepAsync));
        routes.Get(Address + TransitionPlace.PlanRest + ".csv", Act.KeepScenarios, TransitionPages.Guarded(static request => TakeAwayAsync(request, asWorkbook: false)));
        routes.Get(Address + TransitionPlace.PlanRest + ".xlsx", Act.KeepScenarios, TransitionPages.Guarded(static request => TakeAwayAsync(request, asWorkbook: true)));
        routes.Get(Address + TransitionPlace.ApplicationRest, Act.KeepScenarios, TransitionPages.Guarded(ShowApplicationAsync));
        routes.Post(Address + TransitionPlace.ApplicationRest, Act.KeepScenarios, TransitionPages.Guarded(KeepApplicationAsync));
        routes.Post(Address + TransitionPlace.DeleteRest, Act.KeepScenarios, TransitionPages.Guarded(DeleteAsync));
        routes.Get(Address + TransitionPlace.CompareRest, Act.KeepScenarios, TransitionPages.Guarded(CompareAsync));
        routes.Get(Address + TransitionPlace.CompareRest + ".csv", Act.KeepScenarios, TransitionPages.Guarded(static request => TakeComparedAsync(request, asWorkbook: false)));
        routes.Get(Address + TransitionPlace.CompareRest + ".xlsx", Act.KeepScenarios, TransitionPages.Guarded(static request => TakeComparedAsync(request, asWorkbook: true)));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var (saved, view) = await OpenAsync(request, request.Query(TransitionPlace.Plan));
        return PlanPageOf(request, view, saved, StatusCodes.Status200OK, []);
    }

    private static async Task<IResult> KeepAsync(DeskRequest request)
    {
        var desk = request.Service<TransitionDesk>();
        if (request.Field(TransitionPlace.Do) == TransitionPlace.New)
        {
            var start = await TransitionPages.OpenAsync(request, request.Field(TransitionPlace.Year));
            if (start.Estate is null)
                return DeskRequest.NotFound;
            var first = Math.Max(start.Year + 1, DutchTime.DayOf(request.Service<TimeProvider>().GetUtcNow()).Year + 1);
            var made = PlanFrame.Empty(Math.Min(first, start.Year + start.Catalogue.Transition.LatestBegin), start.Catalogue.Transition);
            var id = await desk.SaveAsync(request.Caller, request.Organisation, new SavedPlan { Id = Guid.Empty, Name = request.Field(TransitionPlace.Name), FiscalYear = start.Year, Plan = made }, request.Stop);
            return GoToPlan(request, start, id);
        }

        var (saved, view) = await OpenAsync(request, request.Field(TransitionPlace.Plan));
        if (view.Estate is not { } estate)
            return DeskRequest.NotFound;
        var frame = PlanFrame.Of(
            saved.Plan,
            request.Field(PlanFrame.FirstYearName),
            request.Field(PlanFrame.YearsName),
            request.Field(PlanFrame.StaffName),
            All(request, PlanFrame.PlatformsName),
            estate,
            view.Catalogue.Transition);
        if (frame.Plan is not { } plan)
            return PlanPageOf(request, view, saved, StatusCodes.Status422UnprocessableEntity, TransitionPages.Problems(frame.Problems));
        await desk.ChangeAsync(request.Caller, request.Organisation, saved with { Name = request.Field(TransitionPlace.Name), Plan = plan, Version = request.VersionOf() }, request.Stop);
        return GoToPlan(request, view, saved.Id);
    }

    private static async Task<IResult> ShowApplicationAsync(DeskRequest request)
    {
        var (saved, view) = await OpenAsync(request, request.Query(TransitionPlace.Plan));
        var fields = PlannedFields.Of(saved.Plan.Find(request.Query(TransitionPlace.Application)), saved.Plan, view.Catalogue.Transition);
        return ApplicationPageOf(request, view, saved, request.Query(TransitionPlace.Application), fields, StatusCodes.Status200OK, []);
    }

    private static async Task<IResult> KeepApplicationAsync(DeskRequest request)
    {
        var (saved, view) = await OpenAsync(request, request.Field(TransitionPlace.Plan));
        var (application, settings) = (request.Field(TransitionPlace.Application), view.Catalogue.Transition);
        var plan = saved.Plan.Without(application);
        if (request.Field(TransitionPlace.Do) != TransitionPlace.Remove)
        {
            if (view.Estate?.OnPremises.Any(known => known.Key == application) != true)
                return DeskRequest.NotFound;
            var fields = PlannedFields.Read(request.Field, name => All(request, name), settings);
            var reading = PlanReading.Of(fields, application, saved.Plan, request.Language, settings);
            if (reading.Planned is not { } planned)
                return ApplicationPageOf(request, view, saved, application, fields, StatusCodes.Status422UnprocessableEntity, TransitionPages.Problems(reading.Problems));
            plan = saved.Plan.With(planned);
        }

        await request.Service<TransitionDesk>().ChangeAsync(request.Caller, request.Organisation, saved with { Plan = plan, Version = request.VersionOf() }, request.Stop);
        return GoToPlan(request, view, saved.Id);
    }

    private static async Task<IResult> DeleteAsync(DeskRequest request)
    {
        await request.Service<TransitionDesk>().DeleteAsync(request.Caller, request.Organisation, IdOf(request.Field(TransitionPlace.Plan)), request.VersionOf(), request.Stop);
        return request.GoTo($"{PlaceView.Root}/{request.Organisation}/{TransitionPlace.Rest}", "plan-weg");
    }

    private static async Task<IResult> CompareAsync(DeskRequest request)
    {
        var view = await TransitionPages.OpenAsync(request, string.Empty);
        var compared = (await ChosenAsync(request, view.Catalogue)).Select(static plan => new PlanView(plan.Saved, plan.Outcome is null ? null : ShownTransition.Of(plan.Outcome))).ToArray();
        return TransitionPages.Page<PlanComparePage>(view, TransitionView.BesideTitle, StatusCodes.Status200OK, (nameof(PlanComparePage.Compared), compared));
    }

    private static async Task<IResult> TakeAwayAsync(DeskRequest request, bool asWorkbook)
    {
        var desk = request.Service<TransitionDesk>();
        var saved = await desk.FindAsync(request.Caller, request.Organisation, IdOf(request.Query(TransitionPlace.Plan)), request.Stop);
        return FileOf(request, desk.Catalogue, [(saved, await desk.OutcomeOfAsync(request.Caller, request.Organisation, saved, request.Stop))], asWorkbook);
    }

    private static async Task<IResult> TakeComparedAsync(DeskRequest request, bool asWorkbook)
    {
        var catalogue = request.Service<TransitionDesk>().Catalogue;
        return FileOf(request, catalogue, await ChosenAsync(request, catalogue), asWorkbook);
    }

    private static IResult FileOf(DeskRequest request, BenchmarkCatalogue catalogue, IEnumerable<(SavedPlan Saved, TransitionOutcome? Outcome)> plans, bool asWorkbook)
    {
        NamedTransition[] named = [.. plans.Where(static plan => plan.Outcome is not null).Select(static plan => new NamedTransition(plan.Saved.Name, plan.Outcome!))];
        if (named.Length == 0)
            return DeskRequest.NotFound;
        var (tables, name) = (new TransitionTables(catalogue, request.Language), $"maatstaf-cloudplan-{request.Organisation}");
        if (!asWorkbook)
            return Results.File(Encoding.UTF8.GetBytes(tables.ToCsv(named)), OutcomeFiles.Csv, name + ".csv");
        var bytes = new MemoryStream();
        tables.WriteWorkbook(named, bytes);
        bytes.Position = 0;
        return Results.File(bytes, FileRoutes.Workbook, name + ".xlsx");
    }

    /// <summary>The chosen plans in the order of the address; what is not there is left out, and what is too many.</summary>
    private static async Task<IReadOnlyList<(SavedPlan Saved, TransitionOutcome? Outcome)>> ChosenAsync(DeskRequest request, BenchmarkCatalogue catalogue)
    {
        var desk = request.Service<TransitionDesk>();
        var all = await desk.PlansAsync(request.Caller, request.Organisation, request.Stop);
        var chosen = request.Http.Request.Query[TransitionPlace.Compared].Distinct().Select(id => all.FirstOrDefault(plan => plan.Id.ToString("N") == id)).OfType<SavedPlan>().Take(catalogue.Transition.MostCompared);
        var compared = new List<(SavedPlan, TransitionOutcome?)>();
        foreach (var saved in chosen)
            compared.Add((saved, await desk.OutcomeOfAsync(request.Caller, request.Organisation, saved, request.Stop)));
        return compared;
    }

    private static async Task<(SavedPlan Saved, TransitionView View)> OpenAsync(DeskRequest request, string id)
    {
        var saved = await request.Service<TransitionDesk>().FindAsync(request.Caller, request.Organisation, IdOf(id), request.Stop);
        return (saved, await TransitionPages.OpenAsync(request, FormattableString.Invariant($"{saved.FiscalYear}")));
    }

    private static IResult PlanPageOf(DeskRequest request, TransitionView view, SavedPlan saved, int status, IReadOnlyList<FieldProblem> problems)
    {
        var situation = new TransitionSituation(view.Year, view.Estate, view.Register, view.RegisterVersion);
        var shown = request.Service<TransitionDesk>().OutcomeOf(situation, saved.Plan) is { } outcome ? ShownTransition.Of(outcome) : null;
        return TransitionPages.Page<PlanPage>(view, new(saved.Name, saved.Name), status, (nameof(PlanPage.Plan), new PlanView(saved, shown)), (nameof(PlanPage.Problems), problems));
    }

    private static IResult ApplicationPageOf(DeskRequest request, TransitionView view, SavedPlan saved, string key, PlannedFields fields, int status, IReadOnlyList<FieldProblem> problems) =>
        view.Estate?.OnPremises.FirstOrDefault(known => known.Key == key) is { } application
            ? TransitionPages.Page<PlannedApplicationPage>(
                view,
                application.Name,
                status,
                (nameof(PlannedApplicationPage.Plan), new PlanView(saved, null)),
                (nameof(PlannedApplicationPage.Application), application),
                (nameof(PlannedApplicationPage.AssumedOneOff), request.Service<TransitionDesk>().AssumedOneOff(application)),
                (nameof(PlannedApplicationPage.Fields), fields),
                (nameof(PlannedApplicationPage.Problems), problems))
            : DeskRequest.NotFound;

    private static IResult GoToPlan(DeskRequest request, TransitionView view, Guid id) => ApplicationRoutes.GoTo(request, view, $"{TransitionPlace.PlanRest}?{TransitionPlace.Plan}={id:N}");

    private static IReadOnlyList<string> All(DeskRequest request, string name) => [.. request.Http.Request.Form[name].OfType<string>()];

    private static Guid IdOf(string text) => Guid.TryParseExact(text, "N", out var id) ? id : throw new RefusedException(Refusal.NotThere);
}

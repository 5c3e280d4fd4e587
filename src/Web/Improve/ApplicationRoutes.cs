using System.Text;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Improve.Transitions;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;
using Maatstaf.Web.Place;

namespace Maatstaf.Web.Improve;

/// <summary>What runs on the premises, and what an organisation writes down about its applications.</summary>
internal static class ApplicationRoutes
{
    private const string Address = PlacePages.One + "/";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address + TransitionPlace.Rest, Act.SeeResults, TransitionPages.Guarded(ShowAsync));
        routes.Get(Address + TransitionPlace.Rest + ".csv", Act.SeeResults, TransitionPages.Guarded(TakeAwayAsync));
        routes.Get(Address + TransitionPlace.AnswersRest, Act.KeepScenarios, TransitionPages.Guarded(ShowAnswersAsync));
        routes.Post(Address + TransitionPlace.AnswersRest, Act.KeepScenarios, TransitionPages.Guarded(KeepAnswersAsync));
        routes.Get(Address + TransitionPlace.PlatformRest, Act.KeepScenarios, TransitionPages.Guarded(ShowPlatformAsync));
        routes.Post(Address + TransitionPlace.PlatformRest, Act.KeepScenarios, TransitionPages.Guarded(KeepPlatformAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request) =>
        TransitionPages.Page<TransitionPage>(await TransitionPages.OpenAsync(request, request.Query(TransitionPlace.Year)), TransitionView.Title, StatusCodes.Status200OK);

    private static async Task<IResult> TakeAwayAsync(DeskRequest request)
    {
        var view = await TransitionPages.OpenAsync(request, request.Query(TransitionPlace.Year));
        return view.Estate is not { } estate ? DeskRequest.NotFound : Results.File(
            Encoding.UTF8.GetBytes(new EstateTable(view.Catalogue, request.Language).ToCsv(estate, view.Register)),
            OutcomeFiles.Csv,
            FormattableString.Invariant($"maatstaf-toepassingen-{request.Organisation}-{view.Year}.csv"));
    }

    private static async Task<IResult> ShowAnswersAsync(DeskRequest request)
    {
        var view = await TransitionPages.OpenAsync(request, request.Query(TransitionPlace.Year));
        if (view.Estate is not { Applications: [var first, ..] } estate)
            return DeskRequest.NotFound;
        var asked = request.Query(TransitionPlace.Category);
        var category = estate.Applications.Any(application => application.Node == asked) ? asked : first.Node;
        return TransitionPages.Page<AnswersPage>(view, TransitionView.AnswersTitle, StatusCodes.Status200OK, (nameof(AnswersPage.Category), category));
    }

    private static async Task<IResult> KeepAnswersAsync(DeskRequest request)
    {
        var view = await TransitionPages.OpenAsync(request, request.Field(TransitionPlace.Year));
        if (view.Estate is not { } estate)
            return DeskRequest.NotFound;
        var answers = new List<(string Application, Dictionary<string, string> Answers)>();
        for (var row = 0; request.Http.Request.Form.ContainsKey(TransitionPlace.RowField(row)); row++)
        {
            var application = request.Field(TransitionPlace.RowField(row));
            if (estate.Applications.All(known => known.Key != application))
                continue;
            answers.Add((application, view.Catalogue.Sovereignty
                .Select(question => (question.Id, Answer: question.Find(request.Field(TransitionPlace.AnswerField(row, question.Id)))))
                .Where(static given => given.Answer is not null)
                .ToDictionary(static given => given.Id, static given => given.Answer!.Id, StringComparer.Ordinal)));
        }

        await request.Service<TransitionDesk>().KeepAsync(request.Caller, request.Organisation, request.VersionOf(), register => answers.Aggregate(register, static (all, one) => all.With(one.Application, one.Answers)), request.Stop);
        return GoTo(request, view, FormattableString.Invariant($"{TransitionPlace.AnswersRest}?{TransitionPlace.Year}={view.Year}&{TransitionPlace.Category}={Uri.EscapeDataString(request.Field(TransitionPlace.Category))}"));
    }

    private static async Task<IResult> ShowPlatformAsync(DeskRequest request)
    {
        var view = await TransitionPages.OpenAsync(request, request.Query(TransitionPlace.Year));
        return view.Estate?.Platforms.FirstOrDefault(platform => platform.Key == request.Query(TransitionPlace.Platform)) is { } platform
            ? TransitionPages.Page<PlatformPage>(view, platform.Name, StatusCodes.Status200OK, (nameof(PlatformPage.Platform), platform))
            : DeskRequest.NotFound;
    }

    private static async Task<IResult> KeepPlatformAsync(DeskRequest request)
    {
        var view = await TransitionPages.OpenAsync(request, request.Field(TransitionPlace.Year));
        if (view.Estate is not { } estate || estate.Platforms.FirstOrDefault(known => known.Key == request.Field(TransitionPlace.Platform)) is not { } platform)
            throw new RefusedException(Refusal.NotThere);
        var ticked = request.Http.Request.Form[TransitionPlace.On];
        var use = new PlatformUse([.. estate.Local.Select(static application => application.Key).Where(key => key != platform.Key && ticked.Contains(key))], request.Field(TransitionPlace.Complete).Length > 0);
        await request.Service<TransitionDesk>().KeepAsync(request.Caller, request.Organisation, request.VersionOf(), register => register.With(platform.Key, use), request.Stop);
        return GoTo(request, view, FormattableString.Invariant($"{TransitionPlace.Rest}?{TransitionPlace.Year}={view.Year}"));
    }

    /// <summary>On to a page of this organisation, with the word that all is kept.</summary>
    internal static IResult GoTo(DeskRequest request, TransitionView view, string rest) =>
        DeskAnswer.GoTo($"{Pages.Address.In(request.Language, view.Path(rest))}&{DoneWords.Query}=bewaard");
}

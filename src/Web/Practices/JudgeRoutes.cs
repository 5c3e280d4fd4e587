using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Practices;
using Maatstaf.Production.Practices;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Practices;

/// <summary>Where the team judges practices.</summary>
internal static class JudgeRoutes
{
    private const string One = PracticePlace.Judge + "/{practice}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(PracticePlace.Judge, Act.ModeratePractices, PracticeRequests.Guarded(ListAsync));
        routes.Get(One, Act.ModeratePractices, PracticeRequests.Guarded(static request => ShowAsync(request)));
        routes.Post(One + "/goedkeuren", Act.ModeratePractices, PracticeRequests.Guarded(ApproveAsync), PracticeRequests.MostBytes);
        routes.Post(One + "/terugsturen", Act.ModeratePractices, PracticeRequests.Guarded(SendBackAsync), PracticeRequests.MostBytes);
        routes.Post(One + "/offline", Act.ModeratePractices, PracticeRequests.Guarded(TakeOfflineAsync), PracticeRequests.MostBytes);
    }

    private static async Task<IResult> ListAsync(DeskRequest request) =>
        PracticeRequests.Page(DeskPage.Of<JudgeListPage>(PracticeWords.Judge, (nameof(JudgeListPage.All), await request.Service<PracticeModerating>().AllAsync(request.Caller, request.Stop))), []);

    private static async Task<IResult> ShowAsync(DeskRequest request, params FieldProblem[] problems)
    {
        var one = await request.Service<PracticeModerating>().OpenAsync(request.Caller, request.Id("practice"), request.Stop);
        var title = one.Newest?.Text.Title ?? one.Practice.Text.Title;
        return PracticeRequests.Page(
            DeskPage.Of<JudgePage>(
                new(title, title),
                (nameof(JudgePage.One), one),
                (nameof(JudgePage.Catalogue), request.Service<PracticeLibrary>().Catalogue),
                (nameof(JudgePage.Problems), problems)) with
            { Trail = [new(PracticePlace.Judge, PracticeWords.Judge)] },
            problems);
    }

    private static async Task<IResult> ApproveAsync(DeskRequest request)
    {
        await request.Service<PracticeModerating>().ApproveAsync(request.Caller, request.Id("practice"), request.VersionOf(), request.Stop);
        return request.GoTo(PracticePlace.Judge, "praktijk-goedgekeurd");
    }

    private static Task<IResult> SendBackAsync(DeskRequest request) => PracticeRequests.TryAsync(
        "reden",
        async () =>
        {
            await request.Service<PracticeModerating>().SendBackAsync(request.Caller, request.Id("practice"), request.VersionOf(), request.Field("reden"), request.Stop);
            return request.GoTo(PracticePlace.Judge, "praktijk-teruggestuurd");
        },
        problem => ShowAsync(request, problem));

    private static Task<IResult> TakeOfflineAsync(DeskRequest request) => PracticeRequests.TryAsync(
        "reden-offline",
        async () =>
        {
            await request.Service<PracticeModerating>().TakeOfflineAsync(request.Caller, request.Id("practice"), request.VersionOf(), request.Field("reden-offline"), request.Stop);
            return request.GoTo(PracticePlace.JudgeOf(request.Id("practice")), "praktijk-offline");
        },
        problem => ShowAsync(request, problem));
}

using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Laws;
using Maatstaf.Desk;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Laws;
using Maatstaf.Production.Laws;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Laws;

/// <summary>Where the team keeps the laws.</summary>
internal static class LawRoutes
{
    private const string One = LawPlace.Root + "/wet/{law}";
    private const int MostDates = 14;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(LawPlace.Root, Act.KeepLaws, Guarded(ListAsync));
        routes.Get(LawPlace.New, Act.KeepLaws, Guarded(static request => Task.FromResult(Page(request, null, new WrittenLaw()))));
        routes.Post(LawPlace.New, Act.KeepLaws, Guarded(AddAsync));
        routes.Get(One, Act.KeepLaws, Guarded(ShowAsync));
        routes.Post(One, Act.KeepLaws, Guarded(ChangeAsync));
        routes.Post(One + "/terug", Act.KeepLaws, Guarded(UndoAsync));
    }

    private static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, Task<IResult>> answer) => TeamPages.Guarded(static _ => LawPlace.Root, answer);

    private static async Task<IResult> ListAsync(DeskRequest request) => DeskRequest.Page(DeskPage.Of<LawListPage>(
        LawDeskWords.Laws,
        (nameof(LawListPage.Laws), await request.Service<LawDesk>().AllAsync(request.Caller, request.Stop)),
        (nameof(LawListPage.Today), DutchTime.DayOf(request.Service<TimeProvider>().GetUtcNow()))));

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var law = await request.Service<LawDesk>().OpenAsync(request.Caller, request.Part("law"), request.Stop);
        return Page(request, law, WrittenLaw.Of(law.Law));
    }

    private static async Task<IResult> AddAsync(DeskRequest request)
    {
        var written = WrittenIn(request);
        var (id, problems) = await request.Service<LawDesk>().AddAsync(request.Caller, written, request.Stop);
        return id is not null ? request.GoTo(LawPlace.Of(id), "wet-toegevoegd") : Page(request, null, written, problems);
    }

    private static async Task<IResult> ChangeAsync(DeskRequest request)
    {
        var (desk, written) = (request.Service<LawDesk>(), WrittenIn(request));
        var problems = await desk.ChangeAsync(request.Caller, request.Part("law"), written, request.VersionOf(), request.Stop);
        return problems.Count == 0
            ? request.GoTo(LawPlace.Of(request.Part("law")), "wet-bewaard")
            : Page(request, await desk.OpenAsync(request.Caller, request.Part("law"), request.Stop), written, problems);
    }

    private static async Task<IResult> UndoAsync(DeskRequest request)
    {
        var to = int.TryParse(request.Field("naar"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        await request.Service<LawDesk>().UndoAsync(request.Caller, request.Part("law"), to, request.VersionOf(), request.Field($"waarom-{to}"), request.Stop);
        return request.GoTo(LawPlace.Of(request.Part("law")), "wet-terug");
    }

    private static IResult Page(DeskRequest request, KeptLaw? law, WrittenLaw written, params IReadOnlyList<LawProblem> problems) => DeskRequest.Page(
        DeskPage.Of<LawPage>(
            law?.Law.Short ?? LawDeskWords.Add,
            (nameof(LawPage.Kept), law),
            (nameof(LawPage.Written), written),
            (nameof(LawPage.Domains), request.Service<LawDesk>().Domains),
            (nameof(LawPage.Problems), problems.Select(static problem => new FieldProblem(FieldOf(problem.Field), problem.Sentence) { Code = problem.Code }).ToArray())) with
        { Trail = [new(LawPlace.Root, LawDeskWords.Laws)] },
        problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static WrittenLaw WrittenIn(DeskRequest request) => new()
    {
        Name = Text(request, "naam"),
        Short = Text(request, "kort"),
        Domain = request.Field("domein"),
        Dates = [.. Enumerable.Range(1, MostDates).Select(number => DateIn(request, number.ToString(CultureInfo.InvariantCulture)))],
        Duties = Text(request, "plichten"),
        Work = Text(request, "werk"),
        Source = Text(request, "bron"),
        Remark = Text(request, "opmerking"),
        IsFollowed = request.Field("volgen") == "ja",
        Why = request.Field("waarom"),
    };

    private static WrittenLawDate DateIn(DeskRequest request, string number) =>
        new(request.Field("dag-" + number), request.Field("zeker-" + number) == "ja", request.Field("wat-" + number), request.Field("what-" + number));

    private static BilingualText Text(DeskRequest request, string field) => new(request.Field(field + "-nl"), request.Field(field + "-en"));

    private static string FieldOf(LawField field) => field switch
    {
        LawField.Name => "naam-nl",
        LawField.Short => "kort-nl",
        LawField.Domain => "domein",
        LawField.Dates => "dagen",
        LawField.Duties => "plichten-nl",
        LawField.Work => "werk-nl",
        LawField.Source => "bron-nl",
        LawField.Remark => "opmerking-nl",
        _ => "waarom",
    };
}

using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Practices;
using Maatstaf.Desk;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Practices;
using Maatstaf.Web.Access;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Practices;

/// <summary>Writing practices for an organisation.</summary>
internal static class WriteRoutes
{
    private const string New = PracticePlace.Write + "/{" + RouteAct.Organisation + "}", One = New + "/{practice}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(PracticePlace.Own, Act.ReadPractices, PracticeRequests.Guarded(OwnAsync));
        routes.Get(New, Act.WritePractices, PracticeRequests.Guarded(BeginAsync));
        routes.Get(One, Act.WritePractices, PracticeRequests.Guarded(ShowAsync));
        routes.Post(One, Act.WritePractices, PracticeRequests.Guarded(KeepAsync), PracticeRequests.MostBytes);
        routes.Post(One + "/intrekken", Act.WritePractices, PracticeRequests.Guarded(WithdrawAsync), PracticeRequests.MostBytes);
    }

    private static async Task<IResult> OwnAsync(DeskRequest request)
    {
        var organisations = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        var own = new List<(NamedOrganisation, IReadOnlyList<Practice>)>();
        foreach (var code in request.Caller.Organisations.Where(code => organisations.ContainsKey(code) && AccessPolicy.Allows(request.Caller, Act.WritePractices, code)))
            own.Add((new NamedOrganisation(code, organisations[code]), await request.Service<PracticeWriting>().OfAsync(request.Caller, code, request.Stop)));
        return PracticeRequests.Page(DeskPage.Of<OwnPracticesPage>(PracticeWords.Own, (nameof(OwnPracticesPage.Organisations), own)), []);
    }

    private static Task<IResult> BeginAsync(DeskRequest request) => PageAsync(request, new Practice
    {
        // The form carries the id, so that sending it twice makes one practice.
        Id = Guid.CreateVersion7(request.Service<TimeProvider>().GetUtcNow()),
        Organisation = request.Organisation,
        ShowsName = false,
        Text = PracticeText.Empty,
        State = PracticeState.Draft,
    });

    private static async Task<IResult> ShowAsync(DeskRequest request) =>
        await PageAsync(request, await request.Service<PracticeWriting>().OpenAsync(request.Caller, request.Organisation, request.Id("practice"), request.Stop));

    private static async Task<IResult> KeepAsync(DeskRequest request)
    {
        if (request.Id("practice") is var id && id == Guid.Empty)
            return DeskRequest.NotFound;
        var writing = request.Service<PracticeWriting>();
        var version = request.VersionOf();
        var kept = version > 0 ? await writing.OpenAsync(request.Caller, request.Organisation, id, request.Stop) : null;
        var written = new Practice
        {
            Id = id,
            Organisation = request.Organisation,
            ShowsName = request.Field("naam") == "ja",
            Text = TextOf(request),
            State = kept?.State ?? PracticeState.Draft,
            Approved = kept?.Approved ?? 0,
            Submitted = kept?.Submitted ?? 0,
            ApprovedAt = kept?.ApprovedAt,
            Reason = kept?.Reason ?? string.Empty,
            Version = version,
        };
        if (request.Field("jaar").Length > 0 && written.Text.Year is null)
            return await PageAsync(request, written, null, new FieldProblem("jaar", new("Schrijf het jaar in vier cijfers.", "Write the year in four digits.")));
        var submits = request.Field("doe") == "indienen";
        PracticeOutcome outcome;
        try
        {
            outcome = await writing.KeepAsync(request.Caller, written, submits, request.Stop);
        }
        catch (RefusedException refused) when (refused.Refusal.Code == PracticeRefusals.TooManyUnfinished.Code)
        {
            return await PageAsync(request, written, null, new FieldProblem(string.Empty, refused.Refusal.Sentence));
        }

        return outcome.Kept is { } practice
            ? request.GoTo(PracticePlace.WriteOf(request.Organisation, practice.Id), submits ? "praktijk-ingediend" : "praktijk-bewaard")
            : await PageAsync(request, written, outcome.Theirs, [.. outcome.Problems.Select(static problem => new FieldProblem(problem.Field, problem.Sentence))]);
    }

    private static async Task<IResult> WithdrawAsync(DeskRequest request)
    {
        await request.Service<PracticeWriting>().WithdrawAsync(request.Caller, request.Organisation, request.Id("practice"), request.VersionOf(), request.Stop);
        return request.GoTo(PracticePlace.WriteOf(request.Organisation, request.Id("practice")), "praktijk-ingetrokken");
    }

    private static PracticeText TextOf(DeskRequest request) => new()
    {
        Title = request.Field("titel"),
        Done = request.Field("gedaan-tekst"),
        Cost = request.Field("kosten"),
        Result = request.Field("opbrengst"),
        Year = int.TryParse(request.Field("jaar"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Node = request.Field("post"),
        Theme = request.Field("thema"),
    };

    private static Task<IResult> PageAsync(DeskRequest request, Practice practice) => PageAsync(request, practice, null);

    private static async Task<IResult> PageAsync(DeskRequest request, Practice practice, Practice? theirs, params FieldProblem[] problems)
    {
        if ((await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).FirstOrDefault(entry => entry.Code == request.Organisation) is not { } entry)
            return DeskRequest.NotFound;
        var library = request.Service<PracticeLibrary>();
        var bylines = await library.BylinesAsync(request.Stop);
        var page = DeskPage.Of<WritePracticePage>(
            PracticeWords.Write,
            (nameof(WritePracticePage.Organisation), new NamedOrganisation(entry.Code, entry.Name)),
            (nameof(WritePracticePage.Practice), practice),
            (nameof(WritePracticePage.Theirs), theirs),
            (nameof(WritePracticePage.Shown), bylines.Of(entry.Code, practice.ShowsName)),
            (nameof(WritePracticePage.Described), bylines.Of(entry.Code, showsName: false)),
            (nameof(WritePracticePage.Catalogue), library.Catalogue),
            (nameof(WritePracticePage.Problems), problems)) with
        {
            Trail = [new(PracticePlace.Root, PracticeWords.Practices), new(PracticePlace.Own, PracticeWords.Own)],
        };
        return DeskRequest.Page(page, theirs is not null ? StatusCodes.Status409Conflict : problems.Length > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}

using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Editions;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Partnerships;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Editions;

/// <summary>Leading editions, and their frozen versions.</summary>
internal static class EditionRoutes
{
    private const string One = EditionView.Root + "/{edition}/";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(EditionView.Root, Act.ManageEditions, static request => ShowAsync(request));
        routes.Post(EditionView.Root, Act.ManageEditions, Guarded(PrepareAsync));
        routes.Post(One + "termijn", Act.ManageEditions, Guarded(SetDeadlineAsync));
        routes.Post(One + "open", Act.ManageEditions, Guarded(static request => MoveAsync(request, EditionState.Open, "editie-open")));
        routes.Post(One + "controle", Act.ManageEditions, Guarded(static request => MoveAsync(request, EditionState.Checking, "editie-controle")));
        routes.Post(One + "vaststellen", Act.FreezeEdition, Guarded(FreezeAsync));
        routes.Get(One + EditionView.Protection, Act.FreezeEdition, Guarded(ShowProtectionAsync));
        routes.Post(One + "herstellen", Act.FreezeEdition, Guarded(CorrectAsync));
        routes.Get(One + "versies/{version}", Act.ManageEditions, MovedAsync);
        routes.Get(One + "versies/{version}/statistics.csv", Act.ManageEditions, StatisticsAsync);
    }

    private static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, Task<IResult>> answer) => TeamPages.Guarded(static _ => EditionView.Root, answer);

    private static async Task<IResult> ShowAsync(DeskRequest request, params FieldProblem[] problems)
    {
        var store = request.Service<IDeliveryStore>();
        var organisations = (await store.OrganisationsAsync(request.Stop)).Count;
        var views = new List<EditionView>();
        foreach (var record in await store.EditionsAsync(request.Stop))
            views.Add(await ViewAsync(record, organisations, request));

        var next = views.Count > 0 ? views.Max(static view => view.Record.Edition.Year) + 1 : DutchTime.DayOf(request.Service<TimeProvider>().GetUtcNow()).Year;
        return DeskRequest.Page(
            DeskPage.Of<EditionListPage>(
                EditionWords.Editions,
                (nameof(EditionListPage.Editions), views),
                (nameof(EditionListPage.Next), next),
                (nameof(EditionListPage.Problems), problems)),
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<EditionView> ViewAsync(EditionRecord record, int organisations, DeskRequest request)
    {
        var store = request.Service<IDeliveryStore>();
        return new EditionView
        {
            Record = record,
            Organisations = organisations,
            Returns = (await store.CasesAsync(record.Edition.FiscalYear, request.Stop)).CountBy(static known => known.State).ToDictionary(),
            Versions = await store.FrozenAsync(record.Edition, request.Stop),
        };
    }

    private static async Task<IResult> PrepareAsync(DeskRequest request)
    {
        var (first, last) = YearsFor(request);
        if (!int.TryParse(request.Field("editie"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < first || year > last)
            return await ShowAsync(request, new FieldProblem("editie", new($"Schrijf een jaar van {first} tot en met {last}.", $"Write a year from {first} up to {last}.")));

        if (!TryDay(request, out var day))
            return await ShowAsync(request, new FieldProblem("uiterlijk", NoDay));
        var edition = new Edition(year);
        await request.Service<EditionDesk>().PrepareAsync(request.Caller, edition, day, request.Stop);
        await request.Service<ParticipantDesk>().CarryOverMembersAsync(request.Caller, edition.FiscalYear, request.Stop);
        return request.GoTo(EditionView.Root, "editie-voorbereid");
    }

    /// <summary>From the first year about which figures are kept to the year after next: an edition that was prepared stays.</summary>
    private static (int First, int Last) YearsFor(DeskRequest request)
    {
        var limits = request.Service<BenchmarkCatalogue>().Limits;
        var first = request.Service<StandingFigures>().FiscalYears.FirstOrDefault(limits.FirstFiscalYear);
        var now = DutchTime.DayOf(request.Service<TimeProvider>().GetUtcNow()).Year;
        return (first + 1, Math.Min(limits.LastFiscalYear + 1, now + 2));
    }

    private static async Task<IResult> SetDeadlineAsync(DeskRequest request)
    {
        if (!TryDay(request, out var day))
            return await ShowAsync(request, new FieldProblem($"uiterlijk-{request.EditionOf()}", NoDay));
        await request.Service<EditionDesk>().SetDeadlineAsync(request.Caller, request.EditionOf(), day, request.VersionOf(), request.Stop);
        return request.GoTo(EditionView.Root, "bewaard");
    }

    private static async Task<IResult> MoveAsync(DeskRequest request, EditionState to, string done)
    {
        await request.Service<EditionDesk>().MoveAsync(request.Caller, request.EditionOf(), to, request.VersionOf(), request.Stop);
        return request.GoTo(EditionView.Root, done);
    }

    /// <summary>How far the protecting of participants is, which comes before freezing and correcting.</summary>
    private static async Task<IResult> ShowProtectionAsync(DeskRequest request)
    {
        if ((await request.Service<IDeliveryStore>().EditionsAsync(request.Stop)).FirstOrDefault(record => record.Edition == request.EditionOf()) is not { } record)
            return DeskRequest.NotFound;
        var isDone = await Patience.IsDoneAsync(request.Service<EditionDesk>().Begin(record.Edition), request);
        var progress = isDone ? null : request.Service<Protection>().ProgressOf(record.Edition) ?? new PlanningProgress(0, 0, 0);
        return DeskRequest.Page(
            DeskPage.Of<ProtectionPage>(
                EditionWords.Protecting,
                (nameof(ProtectionPage.View), await ViewAsync(record, 0, request)),
                (nameof(ProtectionPage.Progress), progress)) with
            { Trail = [new(EditionView.Root, EditionWords.Editions)], RenewsAfter = isDone ? null : Patience.Pause });
    }

    private static Task<bool> IsProtectedAsync(DeskRequest request) => Patience.IsDoneAsync(request.Service<EditionDesk>().Begin(request.EditionOf()), request);

    private static IResult GoToProtection(DeskRequest request) => request.GoTo($"{EditionView.Root}/{request.EditionOf()}/{EditionView.Protection}");

    private static async Task<IResult> FreezeAsync(DeskRequest request)
    {
        if (!await IsProtectedAsync(request))
            return GoToProtection(request);
        await request.Service<EditionDesk>().FreezeAsync(request.Caller, request.EditionOf(), request.VersionOf(), request.Stop);
        return request.GoTo(EditionView.Root, "editie-vastgesteld");
    }

    private static async Task<IResult> CorrectAsync(DeskRequest request)
    {
        if (!await IsProtectedAsync(request))
            return GoToProtection(request);
        await request.Service<EditionDesk>().CorrectAsync(request.Caller, request.EditionOf(), request.Field("reden"), request.Stop);
        await ShowPublishedAsync(request);
        var versions = await request.Service<IDeliveryStore>().FrozenAsync(request.EditionOf(), request.Stop);
        return request.GoTo(string.Create(CultureInfo.InvariantCulture, $"{EditionView.Root}/{request.EditionOf()}/versies/{versions[^1].Number}"), "nieuwe-versie");
    }

    // What was committed is shown, also when who asked does not wait for it.
    private static Task ShowPublishedAsync(DeskRequest request) => request.Service<PublicSite>().RenewAsync(request.Service<IDeliveryStore>(), CancellationToken.None);

    private static async Task<IResult> MovedAsync(DeskRequest request)
    {
        var versions = await request.Service<IDeliveryStore>().FrozenAsync(request.EditionOf(), request.Stop);
        var later = versions.FirstOrDefault(version => version.Number == request.Number("version"));
        var earlier = versions.FirstOrDefault(version => version.Number == request.Number("version") - 1);
        if (later is null || earlier is null)
            return DeskRequest.NotFound;
        var catalogue = request.Service<BenchmarkCatalogue>();
        var rows = MovedNumbers.Between(earlier.Statistics, later.Statistics).Select(moved => RowOf(moved, catalogue)).ToArray();
        return DeskRequest.Page(DeskPage.Of<MovedPage>(new("Wat er veranderde", "What changed"), (nameof(MovedPage.Version), later), (nameof(MovedPage.Rows), rows))
            with
        { Trail = [new(EditionView.Root, EditionWords.Editions)] });
    }

    internal static ChangedNumber RowOf(MovedNumber moved, BenchmarkCatalogue catalogue)
    {
        var indicator = catalogue.Indicators.FirstOrDefault(known => known.Id == moved.Key.Indicator)?.Label ?? new(moved.Key.Indicator, moved.Key.Indicator);
        var group = catalogue.Groups.FirstOrDefault(known => known.Id == moved.Key.Group)?.Short ?? new(moved.Key.Group, moved.Key.Group);
        return new ChangedNumber(moved.Key, indicator, group, moved.Before, moved.After);
    }

    private static async Task<IResult> StatisticsAsync(DeskRequest request)
    {
        var versions = await request.Service<IDeliveryStore>().FrozenAsync(request.EditionOf(), request.Stop);
        return versions.FirstOrDefault(version => version.Number == request.Number("version")) is { } version && version.SeenBy(AudienceOf(request)) is { } seen
            ? Results.File(seen.Statistics, "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"statistics-{version.Edition}-v{version.Number}-{NameOf(seen.Audience)}.csv"))
            : DeskRequest.NotFound;
    }

    private static Audience AudienceOf(DeskRequest request) => request.Query("voor") switch
    {
        "iedereen" => Audience.Public,
        "deelnemers" => Audience.Circle,
        _ => Audience.Internal,
    };

    private static string NameOf(Audience audience) => audience switch
    {
        Audience.Public => "iedereen",
        Audience.Circle => "deelnemers",
        _ => "team",
    };

    private static LocalisedText NoDay { get; } = new("Schrijf een dag als 2026-09-30, of laat het veld leeg.", "Write a day such as 2026-09-30, or leave the field empty.");

    private static bool TryDay(DeskRequest request, out DateOnly? day)
    {
        day = null;
        var text = request.Field("uiterlijk");
        if (text.Length == 0)
            return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            return false;
        day = read;
        return true;
    }
}

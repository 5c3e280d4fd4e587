using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Editions;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Partnerships;
using Maatstaf.Production.Standing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Editions;

/// <summary>Organisations, how they chose to share, and the members of partnerships.</summary>
internal static class ParticipantRoutes
{
    private const string One = ParticipantsView.Root + "/{organisation}";

    private const int MostMembers = 400;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(ParticipantsView.Root, Act.ManageEditions, static request => ListAsync(request));
        routes.Post(ParticipantsView.Root, Act.ManageEditions, Guarded(AddAsync));
        routes.Post(ParticipantsView.ListPath, Act.ManageEditions, Guarded(AddListAsync));
        routes.Get(One, Act.ManageEditions, static request => ShowAsync(request, null));
        routes.Post(One, Act.ManageEditions, Guarded(ChangeAsync));
        routes.Post(One + "/leden", Act.ManageEditions, Guarded(PutMembersAsync));
    }

    private static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, Task<IResult>> answer) => TeamPages.Guarded(static _ => ParticipantsView.Root, answer);

    private static Task<IResult> ListAsync(DeskRequest request, params FieldProblem[] problems) => ListAsync(request, string.Empty, problems);

    private static async Task<IResult> ListAsync(DeskRequest request, string typed, FieldProblem[] problems) => DeskRequest.Page(
        DeskPage.Of<ParticipantsPage>(
            EditionWords.Organisations,
            (nameof(ParticipantsPage.View), await ViewAsync(request, request.Query("jaar"))),
            (nameof(ParticipantsPage.TypedList), typed),
            (nameof(ParticipantsPage.Problems), problems)),
        problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> AddAsync(DeskRequest request)
    {
        if (!OrganisationCode.TryParse(request.Field("code"), out var code))
        {
            return await ListAsync(request, new FieldProblem("code", new(
                "Schrijf een code van letters en cijfers, zoals GM0363.",
                "Write a code of letters and digits, such as GM0363.")));
        }

        try
        {
            await request.Service<ParticipantDesk>().AddAsync(
                request.Caller, code, request.Field("naam"), request.Field("soort") == "samenwerkingsverband", request.Stop);
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.CodeKnown || refused.Refusal == Refusal.NameNeeded)
        {
            return await ListAsync(request, new FieldProblem(refused.Refusal == Refusal.CodeKnown ? "code" : "naam", refused.Refusal.Sentence));
        }

        return request.GoTo($"{ParticipantsView.Root}/{code}", "organisatie-toegevoegd");
    }

    private static async Task<IResult> AddListAsync(DeskRequest request)
    {
        var list = OrganisationList.Read(request.Field("lijst"), await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop));
        if (list.Problems.Count > 0)
            return await ListAsync(request, request.Field("lijst"), [.. list.Problems.Select(static problem => new FieldProblem("lijst", problem))]);
        await request.Service<ParticipantDesk>().AddAsync(request.Caller, list.Entries, request.Stop);
        return request.GoTo(ParticipantsView.Root, "organisaties-toegevoegd");
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, IReadOnlyList<(string Code, string Share)>? typed, params FieldProblem[] problems)
    {
        var view = await ViewAsync(request, typed is null ? request.Query("jaar") : request.Field("jaar"));
        if (Find(request, view.Organisations) is not { } entry)
            return DeskRequest.NotFound;
        return DeskRequest.Page(
            DeskPage.Of<ParticipantPage>(
                new(entry.Name, entry.Name),
                (nameof(ParticipantPage.Entry), entry),
                (nameof(ParticipantPage.View), view),
                (nameof(ParticipantPage.Typed), typed),
                (nameof(ParticipantPage.Problems), problems)) with
            { Trail = [new(ParticipantsView.Root, EditionWords.Organisations)] },
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ChangeAsync(DeskRequest request)
    {
        if (Find(request, await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)) is not { } entry)
            return DeskRequest.NotFound;
        if (request.Field("naam").Length == 0)
            return await ShowAsync(request, null, new FieldProblem("naam", Refusal.NameNeeded.Sentence));
        await request.Service<ParticipantDesk>().ChangeAsync(request.Caller, entry with { Version = request.VersionOf() }, request.Field("naam"), request.Stop);
        return request.GoTo($"{ParticipantsView.Root}/{entry.Code}", "bewaard");
    }

    private static async Task<IResult> PutMembersAsync(DeskRequest request)
    {
        if (Find(request, await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)) is not { } entry || !int.TryParse(request.Field("jaar"), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return DeskRequest.NotFound;
        var typed = TypedMembers(request);
        var members = new List<(OrganisationCode, Share?)>();
        foreach (var (code, written) in typed)
        {
            // People write a share with the comma of their language.
            var isShare = Share.TryParse(written.Replace(',', '.'), out var share);
            if ((!isShare && written.Length > 0) || !OrganisationCode.TryParse(code, out var municipality))
                return await ShowAsync(request, typed, new FieldProblem(string.Empty, NoShare.With("share", new(written, written))));
            members.Add((municipality, isShare ? share : null));
        }

        try
        {
            await request.Service<ParticipantDesk>().PutMembersAsync(request.Caller, entry.Code, year, members, request.Stop);
        }
        catch (RefusedException refused) when (refused.Refusal == Refusal.MemberWrong || refused.Refusal == Refusal.SharesNotWhole)
        {
            return await ShowAsync(request, typed, new FieldProblem(string.Empty, refused.Refusal.Sentence));
        }

        return DeskAnswer.GoTo(string.Create(CultureInfo.InvariantCulture, $"{Pages.Address.In(request.Language, ParticipantsView.PathOf(entry))}?jaar={year}&{DoneWords.Query}=leden-bewaard"));
    }

    private static LocalisedText NoShare { get; } = new("'{share}' is geen deel. Schrijf een getal van 0 tot 1, zoals 0,25.", "'{share}' is no share. Write a number from 0 to 1, such as 0.25.");

    private static List<(string Code, string Share)> TypedMembers(DeskRequest request) =>
    [
        .. Enumerable.Range(1, MostMembers).Select(static number => number.ToString(CultureInfo.InvariantCulture))
            .Select(number => (Code: request.Field("lid-" + number), Share: request.Field("deel-" + number)))
            .Where(static row => row.Code.Length > 0),
    ];

    private static OrganisationEntry? Find(DeskRequest request, IEnumerable<OrganisationEntry> organisations) =>
        OrganisationCode.TryParse(request.Part(RouteAct.Organisation), out var code) ? organisations.FirstOrDefault(entry => entry.Code == code) : null;

    private static async Task<ParticipantsView> ViewAsync(DeskRequest request, string wanted)
    {
        var store = request.Service<IDeliveryStore>();
        int[] years = [.. (await store.EditionsAsync(request.Stop)).Select(static known => known.Edition.FiscalYear).Concat(request.Service<StandingFigures>().FiscalYears).Distinct().OrderDescending()];
        var year = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && years.Contains(asked) ? asked : years.FirstOrDefault();
        return new ParticipantsView
        {
            FiscalYear = year,
            FiscalYears = years,
            Organisations = [.. (await store.OrganisationsAsync(request.Stop)).OrderBy(static entry => entry.Name, StringComparer.OrdinalIgnoreCase)],
            Memberships = await store.MembershipsAsync(year, request.Stop),
            Named = (await store.SharingAsync(year, request.Stop)).Where(static choice => choice.IsNamed).Select(static choice => choice.Organisation).ToHashSet(),
        };
    }
}

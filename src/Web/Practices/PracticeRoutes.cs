using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Practices;
using Maatstaf.Desk;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Practices;
using Maatstaf.Production.Practices;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Practices;

/// <summary>Reading practices, saying something about them, following.</summary>
internal static class PracticeRoutes
{
    private const int LongestSearch = 100, MostPages = 10_000;
    private const string One = PracticePlace.Root + "/{practice}", Comment = One + "/reacties/{comment}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(PracticePlace.Root, Act.ReadPractices, PracticeRequests.Guarded(ListAsync));
        routes.Get(One, Act.ReadPractices, PracticeRequests.Guarded(static request => ShowAsync(request)));
        routes.Post(One + "/reacties", Act.ReadPractices, PracticeRequests.Guarded(CommentAsync), PracticeRequests.MostBytes);
        routes.Post(Comment + "/verwijderen", Act.ReadPractices, PracticeRequests.Guarded(DeleteAsync), PracticeRequests.MostBytes);
        routes.Post(Comment + "/verbergen", Act.ModeratePractices, PracticeRequests.Guarded(static request => HideAsync(request, request.Field("reden"))), PracticeRequests.MostBytes);
        routes.Post(Comment + "/tonen", Act.ModeratePractices, PracticeRequests.Guarded(static request => HideAsync(request, null)), PracticeRequests.MostBytes);
        routes.Post(One + "/contact", Act.ReadPractices, PracticeRequests.Guarded(AskAsync), PracticeRequests.MostBytes);
        routes.Post(PracticePlace.Root + "/volgen", Act.ReadPractices, PracticeRequests.Guarded(FollowAsync), PracticeRequests.MostBytes);
        routes.Get(PracticePlace.News, Act.ReadPractices, PracticeRequests.Guarded(NewsAsync));
        routes.Post(PracticePlace.News + "/gezien", Act.ReadPractices, PracticeRequests.Guarded(SeenAsync), PracticeRequests.MostBytes);
    }

    private static async Task<IResult> ListAsync(DeskRequest request)
    {
        var library = request.Service<PracticeLibrary>();
        IReadOnlyList<PracticeFollowing> following = request.Caller.Account is { } account ? await request.Service<IDeliveryStore>().Practices.FollowingAsync(account, request.Stop) : [];
        return DeskRequest.Page(DeskPage.Of<PracticeListPage>(
            PracticeWords.Practices,
            (nameof(PracticeListPage.All), await library.AllAsync(request.Caller, request.Stop)),
            (nameof(PracticeListPage.Filter), FilterOf(request)),
            (nameof(PracticeListPage.Following), following),
            (nameof(PracticeListPage.Catalogue), library.Catalogue)));
    }

    private static PracticeFilter FilterOf(DeskRequest request) => new()
    {
        Node = request.Query("post"),
        Theme = request.Query("thema"),
        Size = request.Query("grootte"),
        Search = request.Query("zoek").Trim() is { Length: <= LongestSearch } words ? words : string.Empty,
        Order = request.Query("volgorde"),
        Page = int.TryParse(request.Query("pagina"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1,
    };

    private static async Task<IResult> ShowAsync(DeskRequest request, string asked = "", string said = "", params FieldProblem[] problems)
    {
        var library = request.Service<PracticeLibrary>();
        var open = await library.OpenAsync(request.Caller, request.Id("practice"), request.Stop);
        return PracticeRequests.Page(
            DeskPage.Of<PracticePage>(
                new(open.Practice.Text.Title, open.Practice.Text.Title),
                (nameof(PracticePage.Open), open),
                (nameof(PracticePage.Catalogue), library.Catalogue),
                (nameof(PracticePage.Problems), problems),
                (nameof(PracticePage.Asked), asked),
                (nameof(PracticePage.Said), said)),
            problems);
    }

    private static Task<IResult> CommentAsync(DeskRequest request)
    {
        var (practice, said) = (request.Id("practice"), request.Field("reactie"));
        return PracticeRequests.TryAsync(
            "reactie",
            async () =>
            {
                await request.Service<PracticeTalking>().CommentAsync(request.Caller, practice, request.OrganisationIn("namens"), request.Field("met-naam") == "ja", said, request.Stop);
                return request.GoTo(PracticePlace.Of(practice), "reactie-geplaatst");
            },
            problem => ShowAsync(request, said: said, problems: problem));
    }

    private static async Task<IResult> DeleteAsync(DeskRequest request)
    {
        await request.Service<PracticeTalking>().DeleteAsync(request.Caller, request.Id("practice"), request.Id("comment"), request.Stop);
        return request.GoTo(PracticePlace.Of(request.Id("practice")), "reactie-verwijderd");
    }

    private static async Task<IResult> HideAsync(DeskRequest request, string? reason)
    {
        await request.Service<PracticeModerating>().HideAsync(request.Caller, request.Id("practice"), request.Id("comment"), request.VersionOf(), reason, request.Stop);
        return request.GoTo(PracticePlace.Of(request.Id("practice")), "bewaard");
    }

    private static Task<IResult> AskAsync(DeskRequest request)
    {
        var asked = request.Field("vraag-tekst");
        if (request.OrganisationIn("van") is not { } organisation)
            return Task.FromResult(DeskRequest.NotFound);
        return PracticeRequests.TryAsync(
            "vraag-tekst",
            async () =>
            {
                var contact = await request.Service<PracticeContacting>().AskAsync(request.Caller, organisation, request.Id("practice"), asked, request.Stop);
                return request.GoTo(PracticePlace.ContactOf(contact), "vraag-verstuurd");
            },
            problem => ShowAsync(request, asked: asked, problems: problem));
    }

    private static async Task<IResult> FollowAsync(DeskRequest request)
    {
        if (!Enum.TryParse<FollowedKind>(request.Field("soort"), ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
            return DeskRequest.NotFound;
        var follows = request.Field("volg") == "ja";
        await request.Service<PracticeReading>().FollowAsync(request.Caller, kind, request.Field("wat"), follows, request.Stop);
        return request.GoTo(PracticePlace.News, follows ? "gevolgd" : "niet-gevolgd");
    }

    private static async Task<IResult> NewsAsync(DeskRequest request)
    {
        var followed = await request.Service<PracticeReading>().NewsAsync(request.Caller, request.Stop);
        return PracticeRequests.Page(
            DeskPage.Of<PracticeNewsPage>(PracticeWords.News, (nameof(PracticeNewsPage.Followed), followed), (nameof(PracticeNewsPage.Catalogue), request.Service<PracticeLibrary>().Catalogue)),
            []);
    }

    private static async Task<IResult> SeenAsync(DeskRequest request)
    {
        await request.Service<PracticeReading>().SeeAsync(request.Caller, request.Stop);
        return request.GoTo(PracticePlace.News, "bewaard");
    }
}

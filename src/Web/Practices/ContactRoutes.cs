using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Practices;
using Maatstaf.Desk;
using Maatstaf.Desk.Forms;
using Maatstaf.Desk.Practices;
using Maatstaf.Production.Practices;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Practices;

/// <summary>Threads between two organisations.</summary>
internal static class ContactRoutes
{
    private const string One = PracticePlace.Contacts + "/{contact}", Ask = PracticePlace.Ask + "/{" + RouteAct.Organisation + "}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(PracticePlace.Contacts, Act.ReadPractices, PracticeRequests.Guarded(ListAsync));
        routes.Get(One, Act.ReadPractices, PracticeRequests.Guarded(static request => ShowAsync(request)));
        routes.Post(One, Act.ReadPractices, PracticeRequests.Guarded(ReplyAsync), PracticeRequests.MostBytes);
        routes.Get(Ask, Act.WritePractices, PracticeRequests.Guarded(static request => FormAsync(request, request.Query("aan"), request.Query("post"))));
        routes.Post(Ask, Act.WritePractices, PracticeRequests.Guarded(AskAsync), PracticeRequests.MostBytes);
    }

    private static async Task<IResult> ListAsync(DeskRequest request) => PracticeRequests.Page(
        DeskPage.Of<ContactListPage>(
            PracticeWords.Contacts,
            (nameof(ContactListPage.Threads), await request.Service<PracticeContacting>().AllAsync(request.Caller, request.Stop)),
            (nameof(ContactListPage.Catalogue), request.Service<PracticeLibrary>().Catalogue)),
        []);

    private static async Task<IResult> ShowAsync(DeskRequest request, string said = "", params FieldProblem[] problems)
    {
        var catalogue = request.Service<PracticeLibrary>().Catalogue;
        var thread = await request.Service<PracticeContacting>().OpenAsync(request.Caller, request.Id("contact"), request.Stop);
        return PracticeRequests.Page(
            DeskPage.Of<ContactPage>(
                ContactPage.TitleOf(thread, catalogue),
                (nameof(ContactPage.Thread), thread),
                (nameof(ContactPage.Catalogue), catalogue),
                (nameof(ContactPage.Problems), problems),
                (nameof(ContactPage.Said), said)) with
            { Trail = [new(PracticePlace.Contacts, PracticeWords.Contacts)] },
            problems);
    }

    private static Task<IResult> ReplyAsync(DeskRequest request)
    {
        var said = request.Field("bericht");
        return PracticeRequests.TryAsync(
            "bericht",
            async () =>
            {
                await request.Service<PracticeContacting>().ReplyAsync(request.Caller, request.Id("contact"), said, request.Stop);
                return request.GoTo(PracticePlace.ContactOf(request.Id("contact")), "bericht-verstuurd");
            },
            problem => ShowAsync(request, said, problem));
    }

    /// <summary>The form; who does not share by name is answered like who is not there.</summary>
    private static async Task<IResult> FormAsync(DeskRequest request, string to, string node, string asked = "", params FieldProblem[] problems)
    {
        var library = request.Service<PracticeLibrary>();
        var names = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        if (!OrganisationCode.TryParse(to, out var code) || code == request.Organisation || !names.TryGetValue(request.Organisation, out var own) || !library.Catalogue.CostTree.Contains(node)
            || !(await library.BylinesAsync(request.Stop)).SharesByName(code) || !names.TryGetValue(code, out var name))
            return DeskRequest.NotFound;
        return PracticeRequests.Page(
            DeskPage.Of<AskPage>(
                PracticeWords.Ask,
                (nameof(AskPage.From), new NamedOrganisation(request.Organisation, own)),
                (nameof(AskPage.To), new NamedOrganisation(code, name)),
                (nameof(AskPage.Node), library.Catalogue.CostTree[node]),
                (nameof(AskPage.Catalogue), library.Catalogue),
                (nameof(AskPage.Problems), problems),
                (nameof(AskPage.Asked), asked)),
            problems);
    }

    private static Task<IResult> AskAsync(DeskRequest request)
    {
        var (to, node, asked) = (request.Field("aan"), request.Field("post"), request.Field("vraag-tekst"));
        if (!OrganisationCode.TryParse(to, out var code))
            return Task.FromResult(DeskRequest.NotFound);
        return PracticeRequests.TryAsync(
            "vraag-tekst",
            async () =>
            {
                var contact = await request.Service<PracticeContacting>().AskAsync(request.Caller, request.Organisation, code, node, asked, request.Stop);
                return request.GoTo(PracticePlace.ContactOf(contact), "vraag-verstuurd");
            },
            problem => FormAsync(request, to, node, asked, problem));
    }
}

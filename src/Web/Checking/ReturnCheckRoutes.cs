using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Questions;
using Maatstaf.Desk;
using Maatstaf.Desk.Checking;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Access;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Checking;

/// <summary>A return on the check desk: its questions, and the decision about it.</summary>
internal static class ReturnCheckRoutes
{
    private const string One = CheckPlace.Root + "/{edition}/{organisation}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(One, Act.CheckReturns, Guarded(static (request, organisation) => PageAsync(request, organisation)));
        routes.Post(One + "/vragen", Act.AskQuestion, Guarded(AskAsync));
        routes.Post(One + "/vragen/{question}/reactie", Act.AskQuestion, Guarded(ReplyAsync));
        routes.Post(One + "/vragen/{question}/afronden", Act.AskQuestion, Guarded(AcceptAsync));
        routes.Post(One + "/vragen/{question}/verbetering", Act.AskQuestion, Guarded(CorrectAsync));
        routes.Post(One + "/goedkeuren", Act.ApproveReturn, Guarded(ApproveAsync));
        routes.Post(One + "/heropenen", Act.ReopenReturn, Guarded(ReopenAsync));
    }

    private static Func<DeskRequest, Task<IResult>> Guarded(Func<DeskRequest, OrganisationCode, Task<IResult>> answer) => TeamPages.Guarded(
        static request => $"{CheckPlace.Root}/{request.Part("edition")}/{request.Part(RouteAct.Organisation)}",
        async request => OrganisationCode.TryParse(request.Part(RouteAct.Organisation), out var organisation) ? await answer(request, organisation) : DeskRequest.NotFound);

    private static async Task<IResult> PageAsync(DeskRequest request, OrganisationCode organisation, params FieldProblem[] problems)
    {
        var view = await request.Service<ReturnCheckViews>().OfAsync(request, organisation, request.EditionOf());
        return DeskRequest.Page(
            DeskPage.Of<ReturnCheckPage>(
                new(view.Place.Name, view.Place.Name),
                (nameof(ReturnCheckPage.Place), view.Place),
                (nameof(ReturnCheckPage.View), view),
                (nameof(ReturnCheckPage.Problems), problems)) with
            { Trail = [new(CheckPlace.Of(view.Place.Edition), CheckWords.Desk)] },
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> AskAsync(DeskRequest request, OrganisationCode organisation)
    {
        var (table, line, text) = (request.Field("tabel"), request.Field("regel"), request.Field("tekst"));
        if (text.Length == 0)
            return await PageAsync(request, organisation, new FieldProblem("tekst", new("Schrijf uw vraag op.", "Write down your question.")));
        var view = await request.Service<ReturnCheckViews>().OfAsync(request, organisation, request.EditionOf());
        if (table.Length > 0 && view.Place.Tables.All(known => known.Id != table))
            return DeskRequest.NotFound;
        if (line.Length > 0 && view.Content.Find(table, line) is null)
            return await PageAsync(request, organisation, new FieldProblem("regel", NoLine.With("line", new(line, line))));
        await request.Service<Answering>().AskAsync(request.Caller, organisation, request.EditionOf(), table, line, string.Empty, text, request.Stop);
        return Back(request, organisation, "gevraagd");
    }

    private static async Task<IResult> ReplyAsync(DeskRequest request, OrganisationCode organisation)
    {
        if (await QuestionAsync(request, organisation) is not { } question)
            return DeskRequest.NotFound;
        if (request.Field("tekst").Length == 0)
            return await PageAsync(request, organisation, new FieldProblem($"reactie-{question.Id}", new("Schrijf uw reactie op.", "Write down your reply.")));
        await request.Service<Answering>().ReplyAsync(request.Caller, question.Id, request.Field("tekst"), request.Stop);
        return Back(request, organisation, "gereageerd");
    }

    private static async Task<IResult> AcceptAsync(DeskRequest request, OrganisationCode organisation)
    {
        if (await QuestionAsync(request, organisation) is not { } question)
            return DeskRequest.NotFound;
        await request.Service<Answering>().AcceptAsync(request.Caller, question.Id, request.Field("tekst"), request.Stop);
        return Back(request, organisation, "afgerond");
    }

    private static async Task<IResult> CorrectAsync(DeskRequest request, OrganisationCode organisation)
    {
        if (await QuestionAsync(request, organisation) is not { } question)
            return DeskRequest.NotFound;
        if (request.Field("reden").Length == 0)
            return await PageAsync(request, organisation, new FieldProblem($"reden-{question.Id}", Refusal.ReasonNeeded.Sentence));
        if (request.Service<ReturnDesk>().Catalogue.Form.Find(question.Table)?.Find(question.Column) is not { } column)
            throw new RefusedException(Refusal.CellGone);
        var value = CellText.Kept(column.Kind, request.Field("waarde"), request.Language);
        await request.Service<Answering>().CorrectAsTeamAsync(request.Caller, question.Id, question.Table, question.Line, question.Column, value, request.Field("reden"), request.Stop);
        return Back(request, organisation, "verbeterd");
    }

    private static async Task<IResult> ApproveAsync(DeskRequest request, OrganisationCode organisation)
    {
        await request.Service<Approving>().ApproveAsync(request.Caller, organisation, request.EditionOf(), request.VersionOf(), request.Stop);
        return Back(request, organisation, "goedgekeurd");
    }

    private static async Task<IResult> ReopenAsync(DeskRequest request, OrganisationCode organisation)
    {
        if (request.Field("reden").Length == 0)
            return await PageAsync(request, organisation, new FieldProblem("reden", Refusal.ReasonNeeded.Sentence));
        await request.Service<Approving>().ReopenAsync(request.Caller, organisation, request.EditionOf(), request.Field("reden"), request.Stop);
        return Back(request, organisation, "heropend");
    }

    private static LocalisedText NoLine { get; } = new("Regel '{line}' staat niet in die tabel. Kies een regel uit de lijst onderaan.", "Line '{line}' is not in that table. Choose a line from the list below.");

    private static IResult Back(DeskRequest request, OrganisationCode organisation, string done) => request.GoTo(CheckPlace.Of(request.EditionOf(), organisation), done);

    /// <summary>The question in the address, when it is about the return in the address.</summary>
    private static async Task<Question?> QuestionAsync(DeskRequest request, OrganisationCode organisation) =>
        Guid.TryParse(request.Part("question"), out var id)
        && await request.Service<ReturnDesk>().Store.QuestionAsync(id, request.Stop) is { } question
        && question.Organisation == organisation && question.FiscalYear == request.EditionOf().FiscalYear
            ? question
            : null;
}

using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Questions;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Questions;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>The questions about a return, and the answers of its coordinator.</summary>
internal static class QuestionRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get(ReturnPages.Address + "/vragen", Act.SeeReturn, ReturnPages.Guarded(static (request, views) => PageAsync(request, views, [])));
        routes.Post(ReturnPages.Address + "/vragen/{question}/uitleg", Act.AnswerQuestion, ReturnPages.Guarded(ExplainAsync));
        routes.Post(ReturnPages.Address + "/vragen/{question}/verbetering", Act.AnswerQuestion, ReturnPages.Guarded(CorrectAsync));
    }

    private static async Task<IResult> PageAsync(DeskRequest request, ReturnViews views, IReadOnlyList<FieldProblem> problems)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var threads = await request.Service<ThreadViews>().OfAsync(open, place, request.Language, request.Stop);
        return DeskRequest.Page(
            ReturnPages.Of<QuestionsPage>(place, DeliveryWords.QuestionsPage, (nameof(QuestionsPage.Threads), threads), (nameof(QuestionsPage.Problems), problems)),
            problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ExplainAsync(DeskRequest request, ReturnViews views)
    {
        if (await OwnAsync(request, views) is not { } question)
            return DeskRequest.NotFound;
        if (request.Field("tekst").Length == 0)
            return await PageAsync(request, views, [new FieldProblem($"uitleg-{question.Id}", Refusal.ReasonNeeded.Sentence)]);
        await request.Service<Answering>().ExplainAsync(request.Caller, question.Id, request.Field("tekst"), request.Stop);
        return request.GoTo($"{DeliveryPlace.Root}/{request.EditionOf()}/{request.Organisation}/vragen", "antwoord-verstuurd");
    }

    private static async Task<IResult> CorrectAsync(DeskRequest request, ReturnViews views)
    {
        if (await OwnAsync(request, views) is not { } question)
            return DeskRequest.NotFound;
        if (request.Field("reden").Length == 0)
            return await PageAsync(request, views, [new FieldProblem($"reden-{question.Id}", Refusal.ReasonNeeded.Sentence)]);
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var column = place.Tables.FirstOrDefault(table => table.Id == question.Table)?.Find(question.Column);
        if (column is null)
            throw new RefusedException(Refusal.CellGone);
        await request.Service<Answering>().CorrectAsync(
            request.Caller, question.Id, question.Table, question.Line, question.Column, CellText.Kept(column.Kind, request.Field("waarde"), request.Language), request.Field("reden"), request.Stop);
        return request.GoTo($"{DeliveryPlace.Root}/{request.EditionOf()}/{request.Organisation}/vragen", "antwoord-verstuurd");
    }

    /// <summary>The question in the address, when it is about the return in the address.</summary>
    private static async Task<Question?> OwnAsync(DeskRequest request, ReturnViews views)
    {
        var (open, _) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var questions = await request.Service<ReturnDesk>().Store.QuestionsAsync(open.FiscalYear, request.Organisation, request.Stop);
        return Guid.TryParse(request.Part("question"), out var id) ? questions.FirstOrDefault(question => question.Id == id) : null;
    }
}

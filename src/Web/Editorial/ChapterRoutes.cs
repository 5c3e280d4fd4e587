using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Editorial;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editorial;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Editorial;

/// <summary>A chapter: the order of its parts, and what is left out.</summary>
internal static class ChapterRoutes
{
    /// <summary>Address of a chapter.</summary>
    public const string One = EditorialPages.One + "/" + EditorialPlace.Chapters + "/{chapter}";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(One, Act.EditReport, EditorialPages.Guarded(static request => ShowAsync(request)));
        routes.Post($"{One}/{EditorialPlace.Order}", Act.EditReport, EditorialPages.Guarded(MoveAsync));
        routes.Post($"{One}/{EditorialPlace.LeaveOut}", Act.EditReport, EditorialPages.Guarded(LeaveOutAsync));
        routes.Post($"{One}/{EditorialPlace.BringBack}", Act.EditReport, EditorialPages.Guarded(BringBackAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, params FieldProblem[] problems)
    {
        var open = await EditorialPages.OpenAsync(request);
        var chapter = EditorialPages.ChapterOf(request, open);
        var editing = new ChapterEditing(open.Record, chapter, EditorialPages.PartsOf(open, chapter, EditorialPages.CheckOf(open, request)));
        return DeskRequest.Page(
            DeskPage.Of<ChapterEditingPage>(chapter.Title, (nameof(ChapterEditingPage.Editing), editing), (nameof(ChapterEditingPage.Problems), problems))
            with
            { Trail = EditorialPages.Trail(open.Record.Edition) },
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> MoveAsync(DeskRequest request)
    {
        await request.Service<EditorialDesk>().MoveAsync(request.Caller, request.EditionOf(), request.Part("chapter"), request.Field(EditorialPlace.Name), request.StepOf(), request.Stop);
        return GoBack(request, "verplaatst");
    }

    private static async Task<IResult> LeaveOutAsync(DeskRequest request)
    {
        var name = request.Field(EditorialPlace.Name);
        try
        {
            await request.Service<EditorialDesk>().LeaveOutAsync(request.Caller, request.EditionOf(), request.Part("chapter"), name, request.Field(EditorialPlace.Reason), request.Stop);
        }
        catch (RefusedException refused) when (refused.Refusal != Refusal.NotThere && refused.Refusal != Refusal.NotAllowed && refused.Refusal != Refusal.ChangedMeanwhile)
        {
            return await ShowAsync(request, new FieldProblem($"reden-{name}", refused.Refusal.Sentence) { Code = refused.Refusal.Code });
        }

        return GoBack(request, "weggelaten");
    }

    private static async Task<IResult> BringBackAsync(DeskRequest request)
    {
        await request.Service<EditorialDesk>().BringBackAsync(request.Caller, request.EditionOf(), request.Part("chapter"), request.Field(EditorialPlace.Name), request.Stop);
        return GoBack(request, "teruggezet");
    }

    private static IResult GoBack(DeskRequest request, string done) => request.GoTo(EditorialPlace.Chapter(request.EditionOf(), request.Part("chapter")), done);
}

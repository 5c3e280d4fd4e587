using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Editions;
using Maatstaf.Desk.Editorial;
using Maatstaf.Production.Editorial;
using Maatstaf.Reports.Editing;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Editorial;

/// <summary>The report as a whole: its chapters in order, and its history.</summary>
internal static class EditingRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get(EditorialPages.One, Act.EditReport, EditorialPages.Guarded(static _ => EditionView.Root, ShowAsync));
        routes.Post($"{EditorialPages.One}/{EditorialPlace.Order}", Act.EditReport, EditorialPages.Guarded(MoveAsync));
        routes.Get($"{EditorialPages.One}/{EditorialPlace.History}", Act.EditReport, EditorialPages.Guarded(HistoryAsync));
        routes.Post($"{EditorialPages.One}/{EditorialPlace.History}", Act.EditReport, EditorialPages.Guarded(PutBackAsync));
    }

    /// <summary>What all pages about the report show.</summary>
    public static EditingView ViewOf(OpenEditing open, TextCheck check)
    {
        var chapters = open.Computed.Chapters.ToDictionary(static chapter => chapter.Id);
        return new EditingView
        {
            Record = open.Record,
            Revision = open.Revision,
            Chapters =
            [
                .. EditedReport.ChaptersOf(open.Computed, open.Edit).Select(id =>
                {
                    AddedText[] texts = [.. open.Edit.Texts.Where(text => text.Chapter == id)];
                    return new ChapterRow(chapters[id], texts.Length, open.Edit.Of(id).LeftOut.Count, texts.Sum(text => check.Of(text).Count()));
                }),
            ],
        };
    }

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var open = await EditorialPages.OpenAsync(request);
        var view = ViewOf(open, EditorialPages.CheckOf(open, request));
        return DeskRequest.Page(DeskPage.Of<ReportEditingPage>(EditorialPages.Named(view.Edition), (nameof(ReportEditingPage.View), view)) with
        {
            Trail = [EditorialPages.Trail(view.Edition)[0]],
        });
    }

    private static async Task<IResult> MoveAsync(DeskRequest request)
    {
        await request.Service<EditorialDesk>().MoveChapterAsync(request.Caller, request.EditionOf(), request.Field(EditorialPlace.Name), request.StepOf(), request.Stop);
        return request.GoTo(EditorialPlace.Of(request.EditionOf()), "verplaatst");
    }

    private static async Task<IResult> HistoryAsync(DeskRequest request)
    {
        var edition = request.EditionOf();
        var open = await EditorialPages.OpenAsync(request);
        return DeskRequest.Page(
            DeskPage.Of<HistoryPage>(
                EditorialWords.History,
                (nameof(HistoryPage.Edition), edition),
                (nameof(HistoryPage.Revisions), await request.Service<EditorialDesk>().RevisionsAsync(request.Caller, edition, request.Stop)),
                (nameof(HistoryPage.Titles), open.Computed.Chapters.ToDictionary(static chapter => chapter.Id, static chapter => chapter.Title)))
            with
            { Trail = EditorialPages.Trail(edition) });
    }

    private static async Task<IResult> PutBackAsync(DeskRequest request)
    {
        if (!int.TryParse(request.Field(EditorialPlace.Number), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return DeskRequest.NotFound;
        await request.Service<EditorialDesk>().PutBackAsync(request.Caller, request.EditionOf(), number, request.Stop);
        return request.GoTo(EditorialPlace.Of(request.EditionOf(), EditorialPlace.History), "teruggezet");
    }

    /// <summary>How many places something is moved: one up, or one down.</summary>
    internal static int StepOf(this DeskRequest request) => request.Field(EditorialPlace.Step) == "-1" ? -1 : 1;
}

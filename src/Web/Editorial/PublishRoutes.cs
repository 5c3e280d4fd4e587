using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Checking;
using Maatstaf.Desk.Editions;
using Maatstaf.Desk.Editorial;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editorial;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Editorial;

/// <summary>The checklist, and publishing.</summary>
internal static class PublishRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get($"{EditorialPages.One}/{EditorialPlace.Checklist}", Act.EditReport, EditorialPages.Guarded(static request => ShowAsync(request, [])));
        routes.Post($"{EditorialPages.One}/{EditorialPlace.Publish}", Act.FreezeEdition, EditorialPages.Guarded(PublishAsync));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, IReadOnlyCollection<string> ticked, params FieldProblem[] problems)
    {
        var open = await EditorialPages.OpenAsync(request);
        var (_, checklist) = await request.Service<PublishingDesk>().LookOverAsync(request.Caller, open.Record.Edition, EditorialPages.PagesOf(open, request), request.Stop);
        return DeskRequest.Page(
            DeskPage.Of<ChecklistPage>(
                EditorialWords.Checklist,
                (nameof(ChecklistPage.View), EditingRoutes.ViewOf(open, EditorialPages.CheckOf(open, request))),
                (nameof(ChecklistPage.Lines), checklist.Items.Select(item => new ChecklistLine(Checklist.WordOf(item.Kind), item.Sentence, PathOf(item, open.Record.Edition))).ToArray()),
                (nameof(ChecklistPage.Ticked), ticked),
                (nameof(ChecklistPage.Problems), problems))
            with
            { Trail = EditorialPages.Trail(open.Record.Edition) },
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Where something is mended.</summary>
    private static string? PathOf(ChecklistItem item, Edition edition) => item switch
    {
        { Organisation: { } organisation } => CheckPlace.Of(edition, organisation),
        { Text: { } text, Chapter: not null } => EditorialPlace.Text(edition, text),
        { Chapter: { } chapter } => EditorialPlace.Chapter(edition, chapter),
        _ => null,
    };

    private static async Task<IResult> PublishAsync(DeskRequest request)
    {
        string[] ticked = [.. request.Http.Request.Form[EditorialPlace.Accepted].OfType<string>()];
        ChecklistKind[] accepted = [.. Enum.GetValues<ChecklistKind>().Where(kind => ticked.Contains(Checklist.WordOf(kind)))];
        var open = await EditorialPages.OpenAsync(request);
        _ = int.TryParse(request.Field(EditorialPlace.Revision), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var revision);
        try
        {
            await request.Service<PublishingDesk>().PublishAsync(request.Caller, open.Record.Edition, request.VersionOf(), revision, accepted, EditorialPages.PagesOf(open, request), request.Stop);
        }
        catch (RefusedException refused) when (refused.Refusal == EditorialRefusals.ItemsOpen || refused.Refusal == Refusal.ChangedMeanwhile)
        {
            return await ShowAsync(request, ticked, new FieldProblem("publiceren", refused.Refusal.Sentence) { Code = refused.Refusal.Code });
        }

        // What was committed is shown, also when who asked does not wait for it.
        await request.Service<PublicSite>().RenewAsync(request.Service<IDeliveryStore>(), CancellationToken.None);
        return request.GoTo(EditionView.Root, "editie-gepubliceerd");
    }
}

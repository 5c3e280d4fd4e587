using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Editorial;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Editorial;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;

namespace Maatstaf.Web.Editorial;

/// <summary>The report before it is published: for the team and whom it chose, and the choosing.</summary>
internal static class PreviewRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get($"/{EditorialPlace.Preview}/{{edition}}", Act.SeePreview, TeamPages.Guarded(static _ => Address.Start, LookAsync));
        routes.Get($"{EditorialPages.One}/{EditorialPlace.Readers}", Act.EditReport, TeamPages.Guarded(static request => EditorialPlace.Of(request.EditionOf()), static request => ReadersAsync(request)));
        routes.Post($"{EditorialPages.One}/{EditorialPlace.Readers}", Act.EditReport, TeamPages.Guarded(static request => EditorialPlace.Of(request.EditionOf()), ChooseAsync));
        routes.Post($"{EditorialPages.One}/{EditorialPlace.Withdraw}", Act.EditReport, TeamPages.Guarded(static request => EditorialPlace.Of(request.EditionOf()), WithdrawAsync));
    }

    /// <summary>Who was not chosen sets nothing in motion.</summary>
    private static async Task<IResult> LookAsync(DeskRequest request)
    {
        await request.Service<PreviewDesk>().RequireAsync(request.Caller, request.EditionOf(), request.Stop);
        return await EditorialPages.Guarded(static _ => Address.Start, ShowAsync)(request);
    }

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var open = await request.Service<PreviewDesk>().OpenAsync(request.Caller, request.EditionOf(), request.Stop);
        var content = new SiteContent(open.Publication, open.Draft, request.Service<BenchmarkCatalogue>()) { IsPreview = true };
        var page = SiteMap.ReportOf(content.Report) with { Path = EditorialPlace.PreviewOf(open.Record.Edition) };
        var html = await PageRenderer.RenderAsync(page, new PageContext(content, request.Language, new PreviewLinks(request.Language)));
        return Results.Bytes(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8");
    }

    private static async Task<IResult> ReadersAsync(DeskRequest request, params FieldProblem[] problems)
    {
        var edition = request.EditionOf();
        var readers = await request.Service<PreviewDesk>().ReadersAsync(request.Caller, edition, request.Stop);
        return DeskRequest.Page(
            DeskPage.Of<ReadersPage>(
                EditorialWords.Readers,
                (nameof(ReadersPage.Edition), edition),
                (nameof(ReadersPage.Readers), readers.Select(static entry => (entry.Reader, entry.Account?.Name, entry.Account?.Email)).ToArray()),
                (nameof(ReadersPage.Typed), problems.Length > 0 ? request.Field(EditorialPlace.Emails) : string.Empty),
                (nameof(ReadersPage.Problems), problems))
            with
            { Trail = EditorialPages.Trail(edition) },
            problems.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ChooseAsync(DeskRequest request)
    {
        string[] emails = [.. request.Field(EditorialPlace.Emails).Split((char[]?)[' ', ',', ';', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        try
        {
            await request.Service<PreviewDesk>().ChooseAsync(request.Caller, request.EditionOf(), emails, request.Stop);
        }
        catch (RefusedException refused) when (refused.Refusal != Refusal.NotThere && refused.Refusal != Refusal.NotAllowed)
        {
            return await ReadersAsync(request, new FieldProblem(EditorialPlace.Emails, refused.Refusal.Sentence) { Code = refused.Refusal.Code });
        }

        return request.GoTo(EditorialPlace.Of(request.EditionOf(), EditorialPlace.Readers), "voorbeeld-getoond");
    }

    private static async Task<IResult> WithdrawAsync(DeskRequest request)
    {
        Guid? account = Guid.TryParseExact(request.Field(EditorialPlace.Account), "N", out var one) ? one : null;
        await request.Service<PreviewDesk>().WithdrawAsync(request.Caller, request.EditionOf(), account, request.Stop);
        return request.GoTo(EditorialPlace.Of(request.EditionOf(), EditorialPlace.Readers), "voorbeeld-ingetrokken");
    }
}

using Maatstaf.Delivery.Access;
using Maatstaf.Desk;
using Maatstaf.Desk.Place;
using Maatstaf.Desk.Place.Reports;
using Maatstaf.Documents;
using Maatstaf.Pages;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Placing;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Reporting;

namespace Maatstaf.Web.Place;

/// <summary>The report of a municipality or a partnership: what is in it, and its forms to take along. Nothing of it is kept.</summary>
internal static class OwnReportRoutes
{
    private const string Address = PlacePages.One + "/" + OwnReportView.Rest, Pdf = ".pdf";

    private static readonly DocumentForm[] Forms = [DocumentForm.Slides, DocumentForm.Text, DocumentForm.Workbook];

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address, Act.SeeResults, PlacePages.Guarded(ShowAsync));
        routes.Get(Address + Pdf, Act.SeeResults, PlacePages.Guarded(PrintAsync));
        foreach (var form in Forms)
            routes.Get(Address + DocumentFile.Extension(form), Act.SeeResults, PlacePages.Guarded((request, edition) => WriteAsync(request, edition, form)));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, CircleEdition edition)
    {
        var made = await MadeReport.OfAsync(request, edition);
        var offersPdf = request.Service<DeskOptions>().Print is not null;
        string[] endings = [.. offersPdf ? [Pdf] : Array.Empty<string>(), .. Forms.Select(DocumentFile.Extension)];
        var view = new OwnReportView
        {
            Organisation = request.Organisation,
            Name = made.Name,
            Report = made.Report,
            Place = made.Place,
            Files = await AllReportsRoutes.FilesOf(request, edition),
            Forms = [.. Enum.GetValues<Language>().Select(language => (language, (IReadOnlyList<OwnReportForm>)[.. endings.Select(ending => new OwnReportForm(ending, PathOf(request, made.Place, language, ending)))]))],
        };
        return DeskRequest.Page(DeskPage.Of<OwnReportPage>(OwnReportView.Title, (nameof(OwnReportPage.View), view)) with
        {
            Trail = [new(made.Place?.Path() ?? $"{PlaceView.Root}/{request.Organisation}", new(made.Name, made.Name))],
        });
    }

    private static async Task<IResult> WriteAsync(DeskRequest request, CircleEdition edition, DocumentForm form)
    {
        if ((await MadeReport.OfAsync(request, edition)).Report is not { } report)
            return DeskRequest.NotFound;
        var bytes = DocumentFile.Write(DocumentContent.Of(edition.Publication, report), form, request.Language);
        return Results.File(bytes, DocumentFile.MediaType(form), NameOf(request, report.Edition) + DocumentFile.Extension(form));
    }

    private static async Task<IResult> PrintAsync(DeskRequest request, CircleEdition edition)
    {
        if (request.Service<DeskOptions>().Print is not { } print || (await MadeReport.OfAsync(request, edition)).Report is not { } report)
            return DeskRequest.NotFound;
        var bytes = await print(new SiteContent(edition.Publication, report, request.Service<PlaceDesk>().Catalogue), request.Language, request.Stop);
        return Results.File(bytes, "application/pdf", NameOf(request, report.Edition) + Pdf);
    }

    private static string PathOf(DeskRequest request, PlaceView? place, Language language, string ending) =>
        Pages.Address.In(language, place?.Path(OwnReportView.Rest + ending) ?? $"{PlaceView.Root}/{request.Organisation}/{OwnReportView.Rest}{ending}");

    private static string NameOf(DeskRequest request, Edition edition) =>
        $"maatstaf-{request.Organisation}-{edition}{(request.Language == Language.Dutch ? string.Empty : "-en")}";
}

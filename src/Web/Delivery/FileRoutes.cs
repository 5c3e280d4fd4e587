using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk.Delivery;
using Maatstaf.Intake.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns.Delivered;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>What was delivered and submitted, to take away.</summary>
internal static class FileRoutes
{
    /// <summary>Media type of a workbook.</summary>
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int CopyBytes = 81_920;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(ReturnPages.Address + "/bestanden/{file}", Act.SeeReturn, ReturnPages.Guarded(FileAsync));
        routes.Get(ReturnPages.Address + "/versies/{version}.zip", Act.SeeReturn, ReturnPages.Guarded(VersionAsync));
        routes.Get(ReturnPages.Address + "/concept.zip", Act.SeeReturn, ReturnPages.Guarded(DraftAsync));
        routes.Get(DeliveryPlace.Archive("{organisation}"), Act.SeeReturn, ReturnPages.Guarded(ArchiveAsync));
        routes.Get(ReturnPages.Address + "/werkboek.xlsx", Act.SeeReturn, ReturnPages.Guarded(WorkbookAsync));
    }

    private static async Task<IResult> FileAsync(DeskRequest request, ReturnViews views)
    {
        var (open, _) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        if (!Guid.TryParse(request.Part("file"), out var id) || await request.Service<IDeliveryStore>().FileAsync(id, request.Stop) is not { } file)
            return DeskRequest.NotFound;
        // A file of another return is answered like one that does not exist.
        return file.Organisation == request.Organisation && file.FiscalYear == open.FiscalYear && file.Bytes is { } bytes
            ? Results.File(bytes, "application/octet-stream", UploadRoutes.SafeName(file.Name))
            : DeskRequest.NotFound;
    }

    private static async Task<IResult> VersionAsync(DeskRequest request, ReturnViews views)
    {
        var (open, _) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var number = request.Number("version");
        return await request.Service<IDeliveryStore>().VersionAsync(request.Organisation, open.FiscalYear, number, request.Stop) is { } version
            ? Package(request, open, version.Content, number.ToString(CultureInfo.InvariantCulture))
            : DeskRequest.NotFound;
    }

    private static async Task<IResult> DraftAsync(DeskRequest request, ReturnViews views)
    {
        var (open, _) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        return Package(request, open, open.Draft.Content, "concept");
    }

    private static async Task<IResult> WorkbookAsync(DeskRequest request, ReturnViews views)
    {
        var (open, _) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var bytes = new MemoryStream();
        await request.Service<Production.Uploading.WorkbookDesk>().WriteAsync(open, request.Language, string.Empty, bytes, request.Stop);
        bytes.Position = 0;
        return Results.File(bytes, Workbook, $"maatstaf-{open.Edition.Edition}-{request.Organisation}.xlsx");
    }

    private static async Task<IResult> ArchiveAsync(DeskRequest request, ReturnViews views)
    {
        // On the disk first: what cannot be read to its end is an error page and no half archive.
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"maatstaf-{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, CopyBytes, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try
        {
            await request.Service<DeliveredArchive>().WriteAsync(request.Caller, request.Organisation, request.Service<Production.Standing.StandingFigures>().Frame.Fictional, file, request.Stop);
            file.Position = 0;
            return Results.File(file, "application/zip", $"maatstaf-{request.Organisation}.zip");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static IResult Package(DeskRequest request, OpenReturn open, DeliveredYear year, string version)
    {
        var bytes = new MemoryStream();
        var desk = request.Service<ReturnDesk>();
        ReturnPackage.Write(year, open.Register, open.Organisation.Name, request.Service<Production.Standing.StandingFigures>().Frame.Fictional, desk.Catalogue, bytes);
        bytes.Position = 0;
        return Results.File(bytes, "application/zip", $"maatstaf-{open.Edition.Edition}-{request.Organisation}-{version}.zip");
    }
}

using System.IO.Compression;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Desk;
using Maatstaf.Desk.Place.Reports;
using Maatstaf.Desk.Reporting;
using Maatstaf.Documents;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Reporting;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;
using Maatstaf.Web.Place;

namespace Maatstaf.Web.Reporting;

/// <summary>The reports of all participants: asking for them, and fetching them one by one or all at once.</summary>
internal static class AllReportsRoutes
{
    public static void Map(DeskRoutes routes)
    {
        routes.Get(ReportsView.Root, Act.ManageEditions, PlacePages.Guarded(ShowAsync));
        routes.Post(ReportsView.Root, Act.ManageEditions, PlacePages.Guarded(AskAsync));
        routes.Get($"{ReportsView.Root}/{ReportsView.Zip}", Act.ManageEditions, PlacePages.Guarded(AllAsync));
        foreach (var kind in Enum.GetValues<ReportKind>())
            routes.Get($"{PlacePages.One}/{OwnReportView.Rest}/{OwnReportView.Made}/{MadeFile.EndingOf(kind)}", Act.SeeResults, PlacePages.Guarded((request, edition) => FileAsync(request, edition, kind)));
    }

    /// <summary>The files of an organisation that can be fetched, in the order of their kinds.</summary>
    public static async Task<IReadOnlyList<MadeFile>> FilesOf(DeskRequest request, CircleEdition edition)
    {
        var stand = await request.Service<ReportFactory>().StandAsync(edition, request.Stop);
        var reports = await request.Service<IDeliveryStore>().Reports.OfAsync(edition.Edition, request.Organisation, request.Stop);
        return [.. Enum.GetValues<ReportKind>().Select(kind => MadeFile.Kept(reports, kind, stand.DataVersion)).OfType<MadeFile>()];
    }

    private static async Task<ReportsView> ViewAsync(DeskRequest request, CircleEdition edition)
    {
        var (factory, store) = (request.Service<ReportFactory>(), request.Service<IDeliveryStore>());
        var stand = await factory.StandAsync(edition, request.Stop);
        return ReportsView.Of(
            edition.Edition, stand.DataVersion, stand.Day, factory.Kinds, await store.Reports.OfAsync(edition.Edition, ct: request.Stop), await store.OrganisationsAsync(request.Stop));
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, CircleEdition edition)
    {
        var view = await ViewAsync(request, edition);
        return DeskRequest.Page(DeskPage.Of<ReportsPage>(ReportWords.Reports, (nameof(ReportsPage.View), view)) with { RenewsAfter = view.IsBusy ? Patience.Pause : null });
    }

    private static async Task<IResult> AskAsync(DeskRequest request, CircleEdition edition)
    {
        var factory = request.Service<ReportFactory>();
        await factory.AskAsync(request.Caller, await factory.StandAsync(edition, request.Stop), request.Stop);
        // What was asked for is kept, so it is gone to work on, also when who asked does not wait for it.
        await ReportServices.GoAsync(request.Http.RequestServices, CancellationToken.None);
        return request.GoTo(ReportsView.Root, "rapporten-gevraagd");
    }

    private static async Task<IResult> FileAsync(DeskRequest request, CircleEdition edition, ReportKind kind)
    {
        var made = (await FilesOf(request, edition)).FirstOrDefault(file => file.Report.Key.Kind == kind);
        return made is not null && await request.Service<IDeliveryStore>().Reports.FileAsync(made.Report.Key, request.Stop) is { } bytes
            ? Results.File(bytes, MediaTypeOf(kind), NameOf(made.Report.Key))
            : DeskRequest.NotFound;
    }

    /// <summary>A file at a time is read and put into the zip on disk, so the whole is never in memory.</summary>
    private static async Task<IResult> AllAsync(DeskRequest request, CircleEdition edition)
    {
        var view = await ViewAsync(request, edition);
        EditionReport[] kept = [.. view.Rows.SelectMany(static row => row.Files).Where(static file => file is { Report.IsKept: true }).Select(static file => file!.Report)];
        return kept.Length == 0
            ? DeskRequest.NotFound
            : Results.File(await ZipAsync(kept, request.Service<IDeliveryStore>(), request.Stop), "application/zip", $"maatstaf-rapporten-{edition.Edition}.zip");
    }

    /// <summary>A file that only this program can read, and that is gone when it is closed.</summary>
    private static async Task<FileStream> ZipAsync(IEnumerable<EditionReport> reports, IDeliveryStore store, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        try
        {
            await using (var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct))
            {
                foreach (var report in reports)
                    await AddAsync(zip, report, store, ct);
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task AddAsync(ZipArchive zip, EditionReport report, IDeliveryStore store, CancellationToken ct)
    {
        // A newer one may have taken its place by now.
        if (await store.Reports.FileAsync(report.Key, ct) is not { } bytes)
            return;
        // These files are compressed already.
        var entry = zip.CreateEntry(NameOf(report.Key), CompressionLevel.NoCompression);
        entry.LastWriteTime = DutchTime.Of(report.MadeAt!.Value);
        await using var place = await entry.OpenAsync(ct);
        await place.WriteAsync(bytes, ct);
    }

    private static string MediaTypeOf(ReportKind kind) => kind switch
    {
        ReportKind.Slides => DocumentFile.MediaType(DocumentForm.Slides),
        ReportKind.Workbook => DocumentFile.MediaType(DocumentForm.Workbook),
        _ => "application/pdf",
    };

    private static string NameOf(ReportKey report) => $"maatstaf-{report.Organisation}-{report.Edition}.{MadeFile.EndingOf(report.Kind)}";
}

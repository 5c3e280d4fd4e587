using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Desk.Delivery.Uploads;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Uploading;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>Delivering a file: choose it, see what was read, take it over or throw it away.</summary>
internal static class UploadRoutes
{
    private const long MostBytesOfAPackage = 200L * 1024 * 1024;
    private const int LongestName = 120;

    public static void Map(DeskRoutes routes)
    {
        routes.Get(ReturnPages.Address + "/aanleveren", Act.EditReturn, ReturnPages.Guarded(static (request, views) => ChooseAsync(request, views, [])));
        routes.Post(ReturnPages.Address + "/aanleveren", Act.EditReturn, ReturnPages.Guarded(ReadAsync), MostBytesOfAPackage);
        routes.Get(ReturnPages.Address + "/aanleveren/{upload}", Act.EditReturn, ReturnPages.Guarded(ShowAsync));
        routes.Get(ReturnPages.Address + "/aanleveren/{upload}/werkboek.xlsx", Act.EditReturn, ReturnPages.Guarded(MarkedAsync));
        routes.Post(ReturnPages.Address + "/aanleveren/{upload}", Act.EditReturn, ReturnPages.Guarded(DecideAsync));
    }

    private static async Task<IResult> ChooseAsync(DeskRequest request, ReturnViews views, IReadOnlyList<FieldProblem> problems)
    {
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        return DeskRequest.Page(
            ReturnPages.Of<UploadPage>(place, DeliveryWords.UploadTitle, (nameof(UploadPage.Problems), problems)),
            problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReadAsync(DeskRequest request, ReturnViews views)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        if (open.WhyClosed is { } closed)
            throw new RefusedException(closed);
        if (request.Http.Request.Form.Files.GetFile("bestand") is not { } file)
            return await ChooseAsync(request, views, [new FieldProblem("bestand", DeliveryWords.NoFile)]);
        var folder = Directory.CreateTempSubdirectory("maatstaf-upload-");
        try
        {
            var name = SafeName(file.FileName);
            // The name that the browser gives is only ever shown; what is written to disk has a name of our own.
            var path = Path.Combine(folder.FullName, "upload");
            await using (var target = File.Create(path))
                await file.CopyToAsync(target, request.Stop);
            var reading = UploadedKind.IsPackage(path)
                ? request.Service<PackageUpload>().Read(AsPackage(path), name, request.Organisation, open.FiscalYear)
                : await request.Service<WorkbookDesk>().ReadAsync(open, path, name, request.Stop);
            var id = await request.Service<WaitingDesk>().AddAsync(request.Caller, request.Organisation, request.EditionOf(), reading, request.Stop);
            return request.GoTo(place.Path($"aanleveren/{id}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string AsPackage(string path)
    {
        // The reader of packages knows a package from a folder by this ending.
        File.Move(path, path + ".zip");
        return path + ".zip";
    }

    private static async Task<IResult> MarkedAsync(DeskRequest request, ReturnViews views)
    {
        if (await FindAsync(request) is not var (_, reading) || reading is not { Way: Returns.Delivered.Way.Workbook, IsRefused: false, Bytes: { } original })
            return await ChooseAsync(request, views, []);
        var marked = new MemoryStream();
        WorkbookDesk.WriteMarked(original, reading.Problems, request.Language, marked);
        marked.Position = 0;
        return Results.File(marked, FileRoutes.Workbook, $"maatstaf-{request.EditionOf()}-{request.Organisation}-fouten.xlsx");
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, ReturnViews views)
    {
        if (await FindAsync(request) is not var (id, reading))
            return await ChooseAsync(request, views, []);
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var view = new UploadView
        {
            Id = id,
            Name = reading.Name,
            IsRefused = reading.IsRefused,
            HasMarked = reading.Way == Returns.Delivered.Way.Workbook && !reading.IsRefused && reading.Problems.Count > 0,
            Tables = [.. place.Tables.Where(table => reading.Tables.Contains(table.Id)).Select(table => Compared(table, open, reading))],
            Findings = [.. reading.Problems.Select(static problem => new UploadFinding(problem.Place.Sheet ?? problem.Place.File, problem.Place.Line, problem.Place.Column, problem.Severity, problem.Code, problem.Sentence))],
        };
        return DeskRequest.Page(ReturnPages.Of<UploadResultPage>(place, DeliveryWords.ReadTitle, (nameof(UploadResultPage.Upload), view)));
    }

    private static async Task<IResult> DecideAsync(DeskRequest request, ReturnViews views)
    {
        if (await FindAsync(request) is not var (id, reading))
            return await ChooseAsync(request, views, []);
        var (_, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var takes = request.Field("doe") == "overnemen";
        if (takes)
            await request.Service<Uploads>().KeepAsync(request.Caller, request.Organisation, request.EditionOf(), reading, ct: request.Stop);
        await request.Service<WaitingDesk>().RemoveAsync(request.Caller, request.Organisation, request.EditionOf(), UploadKind.File, request.Stop);
        return request.GoTo(place.Path(), takes ? "bestand-overgenomen" : "bestand-weggegooid");
    }

    private static async Task<(Guid Id, UploadReading Reading)?> FindAsync(DeskRequest request) =>
        Guid.TryParse(request.Part("upload"), out var id)
        && await request.Service<WaitingDesk>().FileAsync(request.Caller, request.Organisation, request.EditionOf(), id, request.Stop) is { } reading
            ? (id, reading)
            : null;

    private static UploadedTable Compared(Catalogue.FormTable table, OpenReturn open, UploadReading reading)
    {
        var main = ColumnTotals.MainOf(table);
        Returns.Delivered.DeliveredRow[] before = [.. open.Draft.Content.RowsOf(table.Id)];
        Returns.Delivered.DeliveredRow[] after = [.. reading.Rows.Where(row => row.Table == table.Id)];
        string Total(Returns.Delivered.DeliveredRow[] rows) => main is not null && ColumnTotals.Adds(main) && rows.Length > 0 ? ColumnTotals.Of(main, rows) : string.Empty;
        return new UploadedTable(table, before.Length, Total(before), after.Length, Total(after));
    }

    /// <summary>The last part of a name, without signs that mean something to a file system or a terminal.</summary>
    internal static string SafeName(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var safe = string.Concat(last.Where(static sign => !char.IsControl(sign) && !"<>:\"|?*".Contains(sign, StringComparison.Ordinal))).Trim();
        return safe.Length == 0 ? "bestand" : safe[..Math.Min(safe.Length, LongestName)];
    }
}

using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Reference;
using Maatstaf.Desk.Forms;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Uploading;
using Maatstaf.Reference;
using Maatstaf.Reference.Cbs;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>Key data out of files of Statistics Netherlands and Iv3: choose them, see what they say, take it over.</summary>
internal static class ReferenceRoutes
{
    private const long MostBytesOfFigures = 60L * 1024 * 1024;
    private const string Address = ReturnPages.Address + "/referentie";

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Address, Act.EditReturn, ReturnPages.Guarded(static (request, views) => PageAsync(request, views, [])));
        routes.Post(Address, Act.EditReturn, ReturnPages.Guarded(ReadAsync), MostBytesOfFigures);
        routes.Post(Address + "/ophalen", Act.EditReturn, ReturnPages.Guarded(FetchAsync));
        routes.Post(Address + "/overnemen", Act.EditReturn, ReturnPages.Guarded(TakeOverAsync));
    }

    private static async Task<IResult> PageAsync(DeskRequest request, ReturnViews views, IReadOnlyList<FieldProblem> problems)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        if (place.IsPartnership)
            return DeskRequest.NotFound;
        var reading = await request.Service<WaitingDesk>().FiguresAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        return DeskRequest.Page(
            ReturnPages.Of<ReferencePage>(
                place,
                DeliveryWords.ReferenceTitle,
                (nameof(ReferencePage.Figures), reading is null ? null : FiguresOf(request, open, reading.Figures)),
                (nameof(ReferencePage.Findings), reading?.Problems ?? []),
                (nameof(ReferencePage.CanFetch), ServiceOf(request) is not null),
                (nameof(ReferencePage.Problems), problems)),
            problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReadAsync(DeskRequest request, ReturnViews views)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        if (open.WhyClosed is { } closed)
            throw new RefusedException(closed);
        var files = request.Http.Request.Form.Files.GetFiles("bestand").Where(static file => file.Length > 0).Select(static file => new CbsFile(UploadRoutes.SafeName(file.FileName), file.OpenReadStream())).ToArray();
        if (files.Length == 0)
            return await PageAsync(request, views, [new FieldProblem("bestand", DeliveryWords.NoFile)]);
        try
        {
            var reading = request.Service<ReferenceDesk>().Read(open, files);
            await request.Service<WaitingDesk>().AddAsync(request.Caller, request.Organisation, request.EditionOf(), reading, request.Stop);
            return request.GoTo(place.Path("referentie"));
        }
        finally
        {
            foreach (var file in files)
                await file.Content.DisposeAsync();
        }
    }

    private static async Task<IResult> FetchAsync(DeskRequest request, ReturnViews views)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        if (place.IsPartnership || ServiceOf(request) is not { } service)
            return DeskRequest.NotFound;
        if (open.WhyClosed is { } closed)
            throw new RefusedException(closed);
        var reading = await request.Service<ReferenceDesk>().FetchAsync(open, service, request.Stop);
        await request.Service<WaitingDesk>().AddAsync(request.Caller, request.Organisation, request.EditionOf(), reading, request.Stop);
        return request.GoTo(place.Path("referentie"));
    }

    private static CbsClient? ServiceOf(DeskRequest request) => request.Http.RequestServices.GetService<CbsClient>();

    private static async Task<IResult> TakeOverAsync(DeskRequest request, ReturnViews views)
    {
        if (await request.Service<WaitingDesk>().FiguresAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop) is not { } reading)
            return await PageAsync(request, views, [new FieldProblem("bestand", DeliveryWords.NoFile)]);
        var outcome = await request.Service<ReferenceDesk>().TakeOverAsync(request.Caller, request.Organisation, request.EditionOf(), reading.Figures, request.Stop);
        if (outcome is null || outcome.Conflicts.Count > 0)
            return await PageAsync(request, views, [new FieldProblem("bestand", DeliveryWords.FiguresMoved)]);
        await request.Service<WaitingDesk>().RemoveAsync(request.Caller, request.Organisation, request.EditionOf(), UploadKind.Figures, request.Stop);
        return request.GoTo($"{DeliveryPlace.Root}/{request.EditionOf()}/{request.Organisation}", "kerngegevens-overgenomen");
    }

    private static List<FoundFigure> FiguresOf(DeskRequest request, OpenReturn open, ReferenceFigures figures)
    {
        var table = request.Service<BenchmarkCatalogue>().Form.Find(ReturnForm.Profile)!;
        var now = open.Draft.Content.Find(table.Id, DeliveredRow.ProfileLine);
        var found = new List<FoundFigure>();
        foreach (var subject in Enum.GetValues<ReferenceSubject>())
        {
            if (figures.Find(request.Organisation, open.FiscalYear, subject) is not { } figure)
                continue;
            var (column, text) = figure.Cell;
            found.Add(new FoundFigure(table.Find(column)!, text, now?[column] ?? string.Empty, figure.Origin));
        }

        return found;
    }
}

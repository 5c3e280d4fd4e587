using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Lists;
using Maatstaf.Desk.Forms;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Uploading;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>Lists of applications and of staff: deliver one, say what it means, and take lines of it over.</summary>
internal static class ListRoutes
{
    private const long MostBytesOfAList = 60L * 1024 * 1024;

    public static void Map(DeskRoutes routes)
    {
        foreach (var kind in Enum.GetValues<ListKind>())
        {
            var address = $"{ReturnPages.Address}/{ListView.SlugOf(kind)}";
            routes.Get(address, Act.SeeReturn, ReturnPages.Guarded((request, views) => PageAsync(request, views, kind, [])));
            routes.Post(address, Act.EditReturn, ReturnPages.Guarded((request, views) => ReadAsync(request, views, kind)), MostBytesOfAList);
            routes.Post(address + "/betekenis", Act.EditReturn, ReturnPages.Guarded((request, _) => KeepAsync(request, kind)));
            routes.Post(address + "/overnemen", Act.EditReturn, ReturnPages.Guarded((request, views) => TakeOverAsync(request, views, kind)));
            routes.Post(address + "/weghalen", Act.EditReturn, ReturnPages.Guarded((request, _) => RemoveAsync(request, kind)));
        }
    }

    private static async Task<IResult> PageAsync(DeskRequest request, ReturnViews views, ListKind kind, IReadOnlyList<FieldProblem> problems, int status = StatusCodes.Status400BadRequest)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var catalogue = request.Service<BenchmarkCatalogue>();
        if (place.Tables.FirstOrDefault(table => table.Id == kind.FormIn(catalogue.ListWords).Table) is not { } table)
            return DeskRequest.NotFound;
        var list = await request.Service<ListDesk>().OpenAsync(request.Organisation, request.EditionOf(), kind, request.Stop);
        var view = ListViews.Of(kind, table, catalogue.ListWords, open, list);
        return DeskRequest.Page(
            ReturnPages.Of<ListPage>(place, DeliveryWords.ListTitleOf(kind), (nameof(ListPage.View), view), (nameof(ListPage.Problems), problems)),
            problems.Count > 0 ? status : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReadAsync(DeskRequest request, ReturnViews views, ListKind kind)
    {
        if (request.Http.Request.Form.Files.GetFile("bestand") is not { } file)
            return await PageAsync(request, views, kind, [new FieldProblem("bestand", DeliveryWords.NoFile)]);
        await using var content = file.OpenReadStream();
        var delivered = await request.Service<ListDesk>().DeliverAsync(
            request.Caller, request.Organisation, request.EditionOf(), kind, content, UploadRoutes.SafeName(file.FileName), Row(request), request.Stop);
        return delivered.IsKept
            ? request.GoTo(PathOf(request, kind), "lijst-gelezen")
            : await PageAsync(request, views, kind, [.. delivered.Problems.Select(static problem => FieldProblem.Of("bestand", problem))]);
    }

    private static async Task<IResult> KeepAsync(DeskRequest request, ListKind kind)
    {
        var desk = request.Service<ListDesk>();
        var list = await desk.OpenAsync(request.Organisation, request.EditionOf(), kind, request.Stop) ?? throw new RefusedException(Refusal.NotThere);
        await desk.KeepMappingAsync(
            request.Caller, request.Organisation, request.EditionOf(), MappingOf(request, list, request.Service<BenchmarkCatalogue>()), Version(request, "kolommen-versie"), Version(request, "woorden-versie"), request.Stop);
        return request.GoTo(PathOf(request, kind), "betekenis-bewaard");
    }

    private static async Task<IResult> RemoveAsync(DeskRequest request, ListKind kind)
    {
        await request.Service<ListDesk>().RemoveAsync(request.Caller, request.Organisation, request.EditionOf(), kind, request.Stop);
        return request.GoTo(PathOf(request, kind), "lijst-weg");
    }

    private static async Task<IResult> TakeOverAsync(DeskRequest request, ReturnViews views, ListKind kind)
    {
        var desk = request.Service<ListDesk>();
        var list = await desk.OpenAsync(request.Organisation, request.EditionOf(), kind, request.Stop) ?? throw new RefusedException(Refusal.NotThere);
        var isSeen = list.Merge.Fingerprint() == request.Field("stand") && list.MappingVersion == Version(request, "kolommen-versie") && list.MeaningsVersion == Version(request, "woorden-versie");
        var chosen = request.Http.Request.Form["regel"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (!isSeen || (await desk.TakeOverAsync(request.Caller, request.Organisation, request.EditionOf(), kind, chosen, request.Stop)).Conflicts.Count > 0)
            return await PageAsync(request, views, kind, [new FieldProblem("resultaat", DeliveryWords.ListMoved)], StatusCodes.Status409Conflict);
        return request.GoTo($"{DeliveryPlace.Root}/{request.EditionOf()}/{request.Organisation}", "lijst-overgenomen");
    }

    /// <summary>What the coordinator says that columns and words mean. What is not on the page stays as it was kept.</summary>
    private static ListMapping MappingOf(DeskRequest request, OpenList list, BenchmarkCatalogue catalogue)
    {
        var form = list.Shown.Kind.FormIn(catalogue.ListWords);
        var mapping = list.Mapping ?? new ListMapping { Kind = list.Shown.Kind };
        foreach (var index in request.Http.Request.Form["kolom"])
        {
            var field = request.Field($"{index}.veld");
            if (int.TryParse(request.Field($"{index}.keer"), NumberStyles.None, CultureInfo.InvariantCulture, out var occurrence) && (field.Length == 0 || form.Find(field) is not null))
                mapping = mapping.With(new ColumnChoice(request.Exact($"{index}.kop"), occurrence, field, request.Field($"{index}.duizend") == "ja"));
        }

        var defaults = form.Fields.Select(field => (field.Id, Code: request.Field($"overal.{field.Id}"), field)).Where(static standard => standard.field.Find(standard.Code) is not null);
        return mapping with
        {
            Defaults = mapping.Defaults.Clear().AddRange(defaults.Select(static standard => KeyValuePair.Create(standard.Id, standard.Code))),
            Meanings = MeaningsOf(request, form, mapping.Meanings),
        };
    }

    private static ValueMeanings MeaningsOf(DeskRequest request, ListForm form, ValueMeanings known)
    {
        for (var number = 0; request.Http.Request.Form.ContainsKey(Name(number, "woord")); number++)
        {
            var (field, choice) = (request.Field(Name(number, "veld")), request.Field(Name(number, "keuze")));
            if (form.Find(field) is { } found && (choice.Length == 0 || choice == ValueMeanings.LeaveOut || found.Find(choice) is not null))
                known = known.With(field, request.Exact(Name(number, "woord")), choice);
        }

        return known;
    }

    private static string Name(int number, string part) => string.Create(CultureInfo.InvariantCulture, $"woord.{number}.{part}");

    private static int? Row(DeskRequest request) =>
        int.TryParse(request.Field(ListView.HeaderRow), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? row : null;

    private static int Version(DeskRequest request, string field) =>
        int.TryParse(request.Field(field), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    private static string PathOf(DeskRequest request, ListKind kind) => $"{DeliveryPlace.Root}/{request.EditionOf()}/{request.Organisation}/{ListView.SlugOf(kind)}";
}

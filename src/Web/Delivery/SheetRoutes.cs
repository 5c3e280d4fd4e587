using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Cases;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Production.Delivering;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>The page of one table: read it, send it as a form, or save rows of it from a script.</summary>
internal static class SheetRoutes
{
    public static void Map(DeskRoutes routes, BenchmarkCatalogue catalogue)
    {
        foreach (var table in catalogue.Form.Tables)
        {
            var address = $"{ReturnPages.Address}/{table.Slug}";
            routes.Get(address, Act.SeeReturn, ReturnPages.Guarded((request, views) => ShowAsync(request, views, table)));
            routes.Post(address, Act.EditReturn, ReturnPages.Guarded((request, views) => KeepAsync(request, views, table)));
            routes.Post(address + "/regels", Act.EditReturn, ReturnPages.Guarded((request, views) => SheetSaving.SaveAsync(request, views, table)));
        }
    }

    /// <summary>Makes edits into changes of the draft; a new row whose line was taken in the meantime gets the next one.</summary>
    public static IReadOnlyList<(RowEdit Edit, RowChange Change)> ChangesOf(DeskRequest request, FormTable table, Draft draft, IEnumerable<RowEdit> edits)
    {
        var changes = new List<(RowEdit, RowChange)>();
        var next = draft.Content.NextLine(table.Id);
        foreach (var edit in edits)
        {
            var now = draft.Content.Find(table.Id, edit.Line);
            var placed = edit;
            if (edit.ToChange(table, request.Language, now) is not { } change)
                continue;
            if (edit.Seen is null && !table.HasOneRow && !table.HasFixedRows && (edit.IsCopy || (now is not null && !now.SaysTheSameAs(change.After!)) || changes.Any(known => known.Item2.Place == change.Place)))
            {
                next = Math.Max(next, changes.Count + draft.Content.NextLine(table.Id));
                placed = edit with { Line = next.ToString(System.Globalization.CultureInfo.InvariantCulture) };
                change = placed.ToChange(table, request.Language, null)!;
                next++;
            }

            changes.Add((placed, change));
        }

        return changes;
    }

    private static async Task<IResult> ShowAsync(DeskRequest request, ReturnViews views, FormTable table)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        if (place.Tables.All(known => known.Id != table.Id))
            return DeskRequest.NotFound;
        var sheet = await views.SheetAsync(request.Caller, open, place, table, request.Stop);
        sheet = sheet with { OnlyProblems = request.Query("fouten") == "ja", EmptyRows = request.Query("leeg") == "5" ? 5 : 1 };
        // A finding about a whole category leads to its largest line; the cell comes with the address, so the browser goes there.
        if (request.Query("regel") is { Length: > 0 } named && sheet.LineOf(named) is { } found && found != named)
            return DeskAnswer.GoTo(Pages.Address.In(request.Language, place.CellPath(table.Id, found, ColumnTotals.MainOf(table)?.Id ?? string.Empty)));
        var page = request.Query("regel") is { Length: > 0 } line ? sheet.PageOf(line)
            : int.TryParse(request.Query("blad"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked
            : request.Query("blad") == "laatste" ? sheet.Pages : 1;
        return Page(sheet with { Page = Math.Clamp(page, 1, sheet.Pages) });
    }

    private static IResult Page(TableSheet sheet) => DeskRequest.Page(
        ReturnPages.Of<TablePage>(sheet.Place, sheet.Table.Label, (nameof(TablePage.Sheet), sheet)) with { Modules = ["grid.js"] });

    private static async Task<IResult> KeepAsync(DeskRequest request, ReturnViews views, FormTable table)
    {
        var (open, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var edits = SheetFields.Read(request, table);
        var changes = ChangesOf(request, table, open.Draft, edits);
        if (changes.Count > 0)
        {
            var outcome = await request.Service<Drafting>().ChangeAsync(request.Caller, request.Organisation, request.EditionOf(), [.. changes.Select(static change => change.Change)], request.Stop);
            if (outcome.Conflicts.Count > 0)
            {
                return DeskRequest.Page(
                    ReturnPages.Of<ConflictPage>(place, table.Label, (nameof(ConflictPage.Table), table), (nameof(ConflictPage.Conflicts), outcome.Conflicts)),
                    StatusCodes.Status409Conflict);
            }
        }

        var path = place.Path(table.Slug);
        return DeskAnswer.GoTo(Pages.Address.In(request.Language, path) + (request.Field("doe") == "meer" ? "?blad=laatste&leeg=5&gedaan=bewaard" : $"?blad={Uri.EscapeDataString(request.Query("blad"))}&gedaan=bewaard"));
    }
}

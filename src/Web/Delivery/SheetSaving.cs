using System.Text.Json;
using System.Text.Json.Serialization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Desk;
using Maatstaf.Desk.Delivery;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>Saves the rows that a script sends, and answers in its words.</summary>
internal static class SheetSaving
{
    /// <summary>Saves rows; conflicts are answered with both versions, and then nothing was changed.</summary>
    public static async Task<IResult> SaveAsync(DeskRequest request, ReturnViews views, FormTable table)
    {
        if (await ReadAsync(request) is not { } edits)
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        var (open, asked) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var changes = SheetRoutes.ChangesOf(request, table, open.Draft, edits);
        if (changes.Count > 0)
        {
            var outcome = await request.Service<Drafting>().ChangeAsync(request.Caller, request.Organisation, request.EditionOf(), [.. changes.Select(static change => change.Change)], request.Stop);
            if (outcome.Conflicts.Count > 0)
                return Results.Json(new ConflictAnswer([.. outcome.Conflicts.Select(conflict => Told(request, asked, table, conflict, changes))]), SheetJson.Default.ConflictAnswer, statusCode: StatusCodes.Status409Conflict);
        }

        var (kept, place) = await views.OpenAsync(request.Caller, request.Organisation, request.EditionOf(), request.Stop);
        var sheet = await views.SheetAsync(request.Caller, kept, place, table, request.Stop);
        var lines = changes.ToDictionary(static change => change.Edit.Key, static change => change.Edit.Line, StringComparer.Ordinal);
        var answer = new SavedAnswer(
            DutchTime.Of(request.Service<TimeProvider>().GetUtcNow()).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            [.. edits.Select(edit => Kept(request, sheet, edit.Key, lines.GetValueOrDefault(edit.Key, edit.Line)))],
            [.. sheet.Problems.Select(problem => new SavedProblem(problem.Line, problem.Column, problem.Sentence.In(request.Language), problem.Blocks))]);
        return Results.Json(answer, SheetJson.Default.SavedAnswer);
    }

    private static async Task<IReadOnlyList<RowEdit>?> ReadAsync(DeskRequest request)
    {
        try
        {
            var sent = await JsonSerializer.DeserializeAsync(request.Http.Request.Body, SheetJson.Default.SentRows, request.Stop);
            return sent?.Rows is { } rows && rows.All(static row => row is { Key: not null, Line: { Length: > 0 and <= 200 } })
                ? [.. rows.Select(static row => new RowEdit(row.Key, row.Line, row.Seen, row.Cells))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SavedRow Kept(DeskRequest request, TableSheet sheet, string key, string line)
    {
        var row = sheet.All.FirstOrDefault(known => known.Line == line);
        return new SavedRow(key, line, row?.Cells.ToDictionary(), row is null ? null : ShownOf(request, sheet.Table, row), row is null ? string.Empty : DeliveryWords.WayOf(row.From.Way).In(request.Language));
    }

    private static Dictionary<string, string> ShownOf(DeskRequest request, FormTable table, DeliveredRow row) =>
        table.Columns.ToDictionary(static column => column.Id, column => CellText.Shown(column.Kind, row[column.Id], request.Language));

    private static ConflictTold Told(DeskRequest request, DeliveryPlace place, FormTable table, RowConflict conflict, IReadOnlyList<(RowEdit Edit, RowChange Change)> changes)
    {
        var mine = conflict.Change.After;
        return new ConflictTold(
            changes.First(change => change.Change.Place == conflict.Change.Place).Edit.Key,
            place.LineTitle(table.Id, conflict.Change.Place.Line).In(request.Language),
            mine is null ? null : ShownOf(request, table, mine),
            conflict.Now is null ? null : ShownOf(request, table, conflict.Now),
            conflict.Now?.Cells.ToDictionary(),
            [
                .. table.Columns.Where(column => mine?[column.Id] != conflict.Now?[column.Id]).Select(column => new ConflictColumn(
                    column.Label.In(request.Language), Said(request, column, mine), Said(request, column, conflict.Now))),
            ]);
    }

    private static string Said(DeskRequest request, FormColumn column, DeliveredRow? row) => row is null ? string.Empty
        : column.Find(row[column.Id])?.Label.In(request.Language) ?? CellText.Shown(column.Kind, row[column.Id], request.Language);
}

/// <summary>What a script sends.</summary>
internal sealed record SentRows(IReadOnlyList<SentRow> Rows);

/// <summary>A row as a script sends it.</summary>
internal sealed record SentRow(string Key, string Line, Dictionary<string, string>? Seen, Dictionary<string, string>? Cells);

/// <summary>What a script gets back.</summary>
internal sealed record SavedAnswer(string At, IReadOnlyList<SavedRow> Rows, IReadOnlyList<SavedProblem> Problems);

/// <summary>A row as it is kept now; without cells when it is gone.</summary>
internal sealed record SavedRow(string Key, string Line, Dictionary<string, string>? Seen, Dictionary<string, string>? Shown, string From);

/// <summary>What is wrong at a cell.</summary>
internal sealed record SavedProblem(string Line, string Column, string Text, bool Blocks);

/// <summary>Rows that somebody else changed; nothing was changed.</summary>
internal sealed record ConflictAnswer(IReadOnlyList<ConflictTold> Conflicts);

/// <summary>One such row, both versions.</summary>
internal sealed record ConflictTold(
    string Key, string Name, Dictionary<string, string>? Mine, Dictionary<string, string>? Now, Dictionary<string, string>? Seen, IReadOnlyList<ConflictColumn> Columns);

/// <summary>A column in which the versions differ.</summary>
internal sealed record ConflictColumn(string Label, string Mine, string Now);

/// <summary>Writes and reads without looking at types while the program runs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentRows))]
[JsonSerializable(typeof(SavedAnswer))]
[JsonSerializable(typeof(ConflictAnswer))]
internal sealed partial class SheetJson : JsonSerializerContext;

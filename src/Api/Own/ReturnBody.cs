using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Maatstaf.Api.Asking;
using Maatstaf.Catalogue;
using Maatstaf.Production.Uploading;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Own;

/// <summary>Reads the rows of a return from JSON, and finds everything that is wrong with its shape at once. What the rows say, the checks of all returns judge.</summary>
internal static class ReturnBody
{
    /// <summary>Most bytes of it.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const string Name = "levering.json", Rows = "rows", Table = "table", Line = "line", Cells = "cells";
    private const int LongestLine = 100, MostErrors = 1000;

    /// <summary>Reads it.</summary>
    /// <param name="bytes">What was sent.</param>
    /// <param name="form">What may be in it.</param>
    /// <returns>What was read when nothing is wrong with its shape.</returns>
    public static (UploadReading? Reading, IReadOnlyList<QueryError> Errors) Read(byte[] bytes, ReturnForm form)
    {
        var errors = new List<QueryError>();
        var rows = new List<DeliveredRow>();
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty(Rows, out var list) || list.ValueKind != JsonValueKind.Array)
                errors.Add(Error(Rows, "B002", ApiWords.NoRows));
            else
                rows.AddRange(list.EnumerateArray().Select((row, number) => RowOf(row, number, form, errors)).OfType<DeliveredRow>());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            errors.Add(Error(string.Empty, "B001", ApiWords.NotJson));
        }

        foreach (var twice in rows.GroupBy(static row => (row.Table, row.Line)).Where(static group => group.Skip(1).Any()))
            errors.Add(Error($"{twice.Key.Table}/{twice.Key.Line}", "B006", ApiWords.LineTwice));
        return errors.Count > 0 ? (null, [.. errors.Take(MostErrors)]) : (ReadingOf(bytes, rows, form), []);
    }

    private static UploadReading ReadingOf(byte[] bytes, List<DeliveredRow> rows, ReturnForm form) => new()
    {
        Way = Way.Package,
        Name = Name,
        Length = bytes.Length,
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        Bytes = bytes,
        Tables = form.Tables.Select(static table => table.Id).ToHashSet(StringComparer.Ordinal),
        Rows = rows,
        Problems = [],
    };

    private static DeliveredRow? RowOf(JsonElement row, int number, ReturnForm form, List<QueryError> errors)
    {
        var place = FormattableString.Invariant($"{Rows}[{number}]");
        if (row.ValueKind != JsonValueKind.Object)
        {
            errors.Add(Error(place, "B002", ApiWords.NoRow));
            return null;
        }

        foreach (var member in row.EnumerateObject().Where(static member => member.Name is not (Table or Line or Cells)))
            errors.Add(Error($"{place}.{Shown(member.Name)}", "B004", ApiWords.UnknownMember));
        if (TextOf(row, Table) is not { } name || form.Find(name) is not { } table)
        {
            errors.Add(Error($"{place}.{Table}", "B003", ApiWords.UnknownTable.Fill(SentenceFact.Text("tables", string.Join(", ", form.Tables.Select(static known => known.Id))))));
            return null;
        }

        if (TextOf(row, Line) is not { Length: > 0 and <= LongestLine } line || line.Any(char.IsControl))
            errors.Add(Error($"{place}.{Line}", "B005", ApiWords.NoLine.Fill(SentenceFact.Number("most", LongestLine))));
        else if (!row.TryGetProperty(Cells, out var cells) || cells.ValueKind != JsonValueKind.Object)
            errors.Add(Error($"{place}.{Cells}", "B002", ApiWords.NoCells));
        else
            return DeliveredRow.Of(table.Id, line, [.. cells.EnumerateObject().Select(cell => CellOf(cell, table, place, errors))], new Provenance(Way.Package, Name, table.Id, number + 1));
        return null;
    }

    private static KeyValuePair<string, string> CellOf(JsonProperty cell, FormTable table, string place, List<QueryError> errors)
    {
        var where = $"{place}.{Cells}.{Shown(cell.Name)}";
        if (table.Find(cell.Name) is null)
            errors.Add(Error(where, "B004", ApiWords.UnknownColumn.Fill(SentenceFact.Text("columns", string.Join(", ", table.Columns.Select(static column => column.Id))))));
        else if (cell.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            errors.Add(Error(where, "B007", ApiWords.NotText));
        return KeyValuePair.Create(cell.Name, cell.Value.ValueKind == JsonValueKind.String ? cell.Value.GetString()! : string.Empty);
    }

    private static string? TextOf(JsonElement row, string member) => row.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Shown(string name) => SentenceFact.Shown(name);

    private static QueryError Error(string name, string code, LocalisedText detail) => new(name, code, detail) { In = "body" };
}

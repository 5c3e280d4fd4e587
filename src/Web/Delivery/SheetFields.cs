using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Desk.Delivery.Table;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Delivery;

/// <summary>Reads the fields of a table that was sent as a form.</summary>
internal static class SheetFields
{
    /// <summary>The rows as they were left on the page.</summary>
    public static IReadOnlyList<RowEdit> Read(DeskRequest request, FormTable table)
    {
        var (deed, target) = request.Field("doe").Split(':') is [var what, var number] ? (what, number) : (string.Empty, string.Empty);
        var edits = new List<RowEdit>();
        for (var row = 0; request.Http.Request.Form.ContainsKey(Name(row, "line")); row++)
        {
            if (request.Field(Name(row, "keep")) == "theirs")
                continue;
            var seen = request.Http.Request.Form.TryGetValue(Name(row, "seen"), out var text) ? SheetScript.ReadSeen(text.ToString()) : null;
            var typed = table.Columns.ToDictionary(static column => column.Id, column => request.Field(Name(row, column.Id)), StringComparer.Ordinal);
            var isTarget = target == row.ToString(CultureInfo.InvariantCulture);
            var goes = request.Field(Name(row, "gone")) == "true" || (isTarget && deed == "verwijder");
            edits.Add(new RowEdit(Name(row, string.Empty), request.Exact(Name(row, "line")), seen, goes ? null : typed));
            if (isTarget && deed == "dupliceer")
                edits.Add(new RowEdit(Name(row, "copy"), request.Exact(Name(row, "line")), null, typed, IsCopy: true));
        }

        return edits;
    }

    private static string Name(int row, string column) => $"{row.ToString(CultureInfo.InvariantCulture)}.{column}";
}

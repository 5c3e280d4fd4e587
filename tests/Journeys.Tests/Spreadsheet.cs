using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Journeys_Tests;

/// <summary>A table as a Dutch spreadsheet holds it and hands it over when cells are copied: words instead of codes, decimal commas, days as people write them.</summary>
/// <param name="partnerships">Names of partnerships by code.</param>
internal sealed class Spreadsheet(IReadOnlyDictionary<string, string> partnerships)
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>The rows, cells by tab.</summary>
    public string Block(FormTable table, IEnumerable<DeliveredRow> rows) =>
        string.Concat(rows.Select(row => string.Join('\t', table.Columns.Select(column => Cell(column, row[column.Id]))) + "\r\n"));

    /// <summary>One cell.</summary>
    public string Cell(FormColumn column, string kept) => (column.Kind, kept) switch
    {
        (_, "") => string.Empty,
        (FormKind.Choice, _) => column.Find(kept)!.Label.Dutch,
        (FormKind.Partnership, _) => partnerships[kept],
        (FormKind.Flag, _) => kept == "true" ? "Ja" : "Nee",
        (FormKind.Date, _) => DateOnly.ParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        (FormKind.Money, _) => Number(kept, "#,##0.00"),
        (FormKind.Count or FormKind.Hours, _) => Number(kept, "#,##0.##"),
        (FormKind.Fte or FormKind.Decimal, _) => Number(kept, "0.####"),
        _ => kept,
    };

    private static string Number(string kept, string form) => decimal.Parse(kept, CultureInfo.InvariantCulture).ToString(form, Dutch);
}

using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Table;

/// <summary>What the columns of shown rows add up to, as far as their cells are numbers.</summary>
public static class ColumnTotals
{
    /// <summary>Whether a column has a total.</summary>
    public static bool Adds(FormColumn column) => column.Kind is FormKind.Money or FormKind.Fte or FormKind.Hours;

    /// <summary>The column that says most about a row: its amount, or its first number; null = it has none.</summary>
    public static FormColumn? MainOf(FormTable table) =>
        table.Columns.FirstOrDefault(static column => column.Kind == FormKind.Money)
        ?? table.Columns.FirstOrDefault(static column => column.Kind is FormKind.Fte or FormKind.Hours or FormKind.Decimal or FormKind.Count);

    /// <summary>The sum of a column in the notation of the data package; cells that are no number are left out.</summary>
    public static string Of(FormColumn column, IEnumerable<DeliveredRow> rows)
    {
        var sum = 0m;
        foreach (var row in rows)
            sum += Read(column, row) ?? 0;

        return sum.ToString(column.Kind == FormKind.Money ? "0.00" : "0.###", CultureInfo.InvariantCulture);
    }

    /// <summary>How large a cell is, whatever its sign; 0 when it is no number.</summary>
    public static decimal SizeOf(FormColumn column, DeliveredRow row) => Math.Abs(Read(column, row) ?? 0);

    /// <summary>The sum of a column as the page shows it.</summary>
    public static string Shown(FormColumn column, IEnumerable<DeliveredRow> rows, Language language) => CellText.Shown(column.Kind, Of(column, rows), language);

    private static decimal? Read(FormColumn column, DeliveredRow row) =>
        decimal.TryParse(row[column.Id], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < LargestCell ? value : null;

    // Beyond this a cell is refused by the form check anyway, and a sum of such cells would overflow.
    private const decimal LargestCell = 1_000_000_000_000_000m;
}

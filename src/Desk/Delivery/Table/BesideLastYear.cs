using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Desk.Delivery.Table;

/// <summary>Which line of last year stands beside which line of this year.</summary>
/// <param name="ByLine">Last year's row by the line of this year.</param>
/// <param name="Alone">Last year's rows that have no line beside them this year.</param>
public sealed record BesideLastYear(IReadOnlyDictionary<string, DeliveredRow> ByLine, IReadOnlyList<DeliveredRow> Alone)
{
    /// <summary>
    /// Puts rows beside each other: first those that say the same in every column that names something (kind, application, supplier …),
    /// then those with the same line and the same kind. Each row is used once. A fixed row stands beside itself, also when it is still blank.
    /// </summary>
    public static BesideLastYear Of(FormTable table, IEnumerable<DeliveredRow> now, IEnumerable<DeliveredRow> before)
    {
        if (table.HasFixedRows)
            return new BesideLastYear(before.ToDictionary(static row => row.Line, StringComparer.Ordinal), []);
        var found = new Dictionary<string, DeliveredRow>(StringComparer.Ordinal);
        var left = before.ToList();
        var rows = now.ToArray();
        foreach (var identity in new Func<DeliveredRow, string>[] { row => Naming(table, row), row => row.Line + "\n" + Kind(table, row) })
        {
            foreach (var row in rows.Where(row => !found.ContainsKey(row.Line)))
            {
                var name = identity(row);
                if (left.FirstOrDefault(old => identity(old) == name) is { } match)
                {
                    found[row.Line] = match;
                    left.Remove(match);
                }
            }
        }

        return new BesideLastYear(found, left);
    }

    private static string Kind(FormTable table, DeliveredRow row) =>
        string.Join('\n', table.Columns.Where(static column => column is { Kind: FormKind.Choice, IsRequired: true }).Select(column => row[column.Id]));

    private static string Naming(FormTable table, DeliveredRow row)
    {
        var names = table.Columns.Where(static column => column.Kind == FormKind.Text).Select(column => row[column.Id]).ToArray();
        // A line without any name is recognised by its number, not by its kind alone.
        var ownName = names.Any(static name => name.Length > 0) ? string.Join('\n', names) : "#" + row.Line;
        return Kind(table, row) + "\n" + ownName;
    }
}

using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Engines;

/// <summary>Rows that can be edited carry a number that grows with each edit; who read another number is too late.</summary>
internal static class Versions
{
    /// <summary>Keeps a row with the next version.</summary>
    /// <param name="transaction">Where.</param>
    /// <param name="table">A table whose last column is the version.</param>
    /// <param name="record">What the row is, for whoever is too late.</param>
    /// <param name="version">The version that was read; 0 = the row is new.</param>
    /// <param name="values">The values in the order of the columns, without the version.</param>
    /// <exception cref="StaleException">The row has another version, or is there already.</exception>
    public static void Put(this DbTransaction transaction, Table table, string record, int version, params ReadOnlySpan<object?> values)
    {
        Commands.InsistOnTexts(table, values);
        var changed = version == 0
            ? transaction.Execute(Commands.Insertion(table) + " on conflict do nothing", [.. values, 1])
            : transaction.Execute(Update(table), [.. values, version]);
        if (changed == 0)
            throw new StaleException(record);
    }

    private static string Update(Table table)
    {
        var numbered = table.Columns.Select(static (column, number) => (column.Name, Value: FormattableString.Invariant($"@p{number}"))).ToArray();
        var values = numbered[..^1].Where(column => !table.Key.Contains(column.Name)).Select(static column => $"{column.Name} = {column.Value}");
        var place = numbered.Where(column => column.Name == Table.Version || table.Key.Contains(column.Name)).Select(static column => $"{column.Name} = {column.Value}");
        return $"update {table.Name} set {string.Join(", ", values.Append($"{Table.Version} = {Table.Version} + 1"))} where {string.Join(" and ", place)}";
    }
}

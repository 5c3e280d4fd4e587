using System.Globalization;
using Maatstaf.Storage;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>Every row of every table of a store, written out; equal texts = nothing changed.</summary>
internal static class Everything
{
    public static Task<string> InAsync(ReturnStore store) => store.Door.ReadAsync(
        static transaction =>
        {
            var lines = new List<string>();
            foreach (var table in StoreTables.ParentsFirst)
            {
                using var command = transaction.Command($"select {string.Join(", ", table.Columns.Select(static column => column.Name))} from {table.Name} order by {string.Join(", ", table.Key)}");
                using var reader = command.ExecuteReader();
                while (reader.Read())
                    lines.Add($"{table.Name}: {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column))))}");
            }

            return string.Join('\n', lines);
        },
        TestContext.Current.CancellationToken);

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

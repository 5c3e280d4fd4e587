using System.Data.Common;
using System.Globalization;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Engines;

/// <summary>Commands within a transaction. Values are always parameters: <c>@p0</c> is the first.</summary>
internal static class Commands
{
    public static DbCommand Command(this DbTransaction transaction, string sql, params ReadOnlySpan<object?> values)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Only names of tables and columns declared in this project are put into commands.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var number = 0; number < values.Length; number++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"@p{number}");
            parameter.Value = Kept(values[number]);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Does it, and says how many rows it changed.</summary>
    public static int Execute(this DbTransaction transaction, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = transaction.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; null when there is none or it is missing.</summary>
    public static object? Ask(this DbTransaction transaction, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = transaction.Command(sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static long AskNumber(this DbTransaction transaction, string sql, params ReadOnlySpan<object?> values) =>
        Convert.ToInt64(transaction.Ask(sql, values), CultureInfo.InvariantCulture);

    public static int Count(this DbTransaction transaction, Table table) => checked((int)transaction.AskNumber($"select count(*) from {table.Name}"));

    /// <summary>The rows of a table in the order of its key, with its first <paramref name="columns"/> columns.</summary>
    public static RowReader Select(this DbTransaction transaction, Table table, int? columns = null) =>
        new(transaction.Command(Selection(table, columns) + Order(table)));

    /// <summary>The rows of a table that a condition picks, in the order of its key unless said otherwise.</summary>
    public static RowReader SelectWhere(this DbTransaction transaction, Table table, string condition, string? order, params ReadOnlySpan<object?> values) =>
        new(transaction.Command($"{Selection(table, null)} where {condition}{(order is null ? Order(table) : $" order by {order}")}", values));

    /// <summary>Adds a row, with the values in the order of the columns.</summary>
    /// <exception cref="StoreException">A text holds what no database can keep.</exception>
    public static void Insert(this DbTransaction transaction, Table table, params ReadOnlySpan<object?> values)
    {
        InsistOnTexts(table, values);
        transaction.Execute(Insertion(table), values);
    }

    /// <summary>Refuses a text that no database can keep, by the name of its column.</summary>
    public static void InsistOnTexts(Table table, ReadOnlySpan<object?> values)
    {
        for (var column = 0; column < values.Length; column++)
        {
            if (values[column] is string text && !StorableText.Is(text))
                throw Refusal.TextNotStorable(table.Name, table.Columns[column].Name);
        }
    }

    private static string Selection(Table table, int? columns) =>
        $"select {string.Join(", ", table.Columns.Take(columns ?? table.Columns.Count).Select(static column => column.Name))} from {table.Name}";

    private static string Order(Table table) => $" order by {string.Join(", ", table.Key)}";

    internal static string Insertion(Table table) =>
        $"insert into {table.Name} ({string.Join(", ", table.Columns.Select(static column => column.Name))}) values ({string.Join(", ", table.Columns.Index().Select(static column => FormattableString.Invariant($"@p{column.Index}")))})";

    private static object Kept(object? value) => value switch
    {
        null => DBNull.Value,
        OrganisationCode code => code.ToString(),
        DateTimeOffset moment => Moments.Write(moment),
        _ => value,
    };
}

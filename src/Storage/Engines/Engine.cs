using System.Data.Common;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Engines;

/// <summary>What differs between databases, and nothing more.</summary>
internal abstract class Engine : IAsyncDisposable
{
    /// <summary>Where the data is, for sentences; without a password.</summary>
    public abstract string Place { get; }

    /// <summary>An open connection with every setting that durability asks for.</summary>
    public abstract DbConnection Connect();

    /// <summary>A transaction that sees one moment, and does not wait for a writer.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    /// <summary>A transaction of the one writer there can be; readers go on seeing what was.</summary>
    public abstract DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Every table there is, also those of others.</summary>
    public abstract IReadOnlyList<string> TableNames(DbTransaction transaction);

    /// <summary>The model, on this connection.</summary>
    public abstract StoreContext Model(DbConnection connection);

    /// <summary>The fastest way in for many rows.</summary>
    public abstract RowWriter Insert(DbTransaction transaction, Table table, Pace pace);

    /// <summary>An error of the database, said to the person who started the program.</summary>
    public abstract StoreException Explain(DbException exception);

    public abstract ValueTask DisposeAsync();
}

/// <summary>Commands within a transaction.</summary>
internal static class Commands
{
    public static DbCommand Command(this DbTransaction transaction, string sql)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Only names of tables and columns declared in this project are put into commands.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    public static void Execute(this DbTransaction transaction, string sql)
    {
        using var command = transaction.Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a table in the order of its key, with its first <paramref name="columns"/> columns.</summary>
    public static RowReader Select(this DbTransaction transaction, Table table, int? columns = null)
    {
        var names = table.Columns.Take(columns ?? table.Columns.Count).Select(static column => column.Name);
        return new(transaction.Command($"select {string.Join(", ", names)} from {table.Name} order by {string.Join(", ", table.Key)}"));
    }

    public static int Count(this DbTransaction transaction, Table table)
    {
        using var reader = new RowReader(transaction.Command($"select count(*) from {table.Name}"));
        reader.Read();
        return reader.Whole();
    }
}

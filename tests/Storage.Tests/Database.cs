using System.Data.Common;
using Maatstaf.Storage;

namespace Maatstaf.Storage_Tests;

/// <summary>An empty database for one test.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>Opens the store on it; as often as one likes.</summary>
    public abstract Task<ReturnStore> OpenAsync();

    /// <summary>A connection past the store.</summary>
    public abstract Task<DbConnection> ConnectAsync();

    /// <summary>A statement that takes the place of the one writer, within a transaction.</summary>
    public abstract string TakeTurnToWrite { get; }

    /// <summary>Statements that take away what guards the rows of a table that are never changed.</summary>
    protected abstract string WithoutGuard(string table);

    /// <summary>Does what only somebody with all rights on the database can do.</summary>
    public Task PastTheGuardAsync(string table, string sql) => AskAsync($"{WithoutGuard(table)}; {sql}");

    public async Task<object?> AskAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public abstract ValueTask DisposeAsync();
}

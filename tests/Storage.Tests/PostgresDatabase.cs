using System.Data.Common;
using Maatstaf.Storage;
using Npgsql;

namespace Maatstaf.Storage_Tests;

/// <summary>A database of its own on the server.</summary>
internal sealed class PostgresDatabase(string connectionString) : Database
{
    public string ConnectionString => connectionString;

    public override string TakeTurnToWrite => "begin; select pg_advisory_xact_lock(hashtext('maatstaf.storage'))";

    protected override string WithoutGuard(string table) => $"drop trigger no_change_of_{table} on {table}";

    public override Task<ReturnStore> OpenAsync() => ReturnStore.OpenPostgresAsync(connectionString, FixedClock.AtNoon);

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

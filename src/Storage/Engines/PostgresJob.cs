using Npgsql;

namespace Maatstaf.Storage.Engines;

/// <summary>
/// A piece of work that one node has: a lock of a session. No clock is in it, so nodes whose clocks differ agree, and whoever dies lets go at
/// once, because the server sees the connection close.
/// </summary>
internal sealed class PostgresJob : IAsyncDisposable
{
    private const string Key = "hashtextextended('maatstaf.job.' || $1, 0)";
    private readonly NpgsqlConnection connection;
    private readonly string job;

    private PostgresJob(NpgsqlConnection connection, string job) => (this.connection, this.job) = (connection, job);

    /// <summary>Takes it; null when another session has it.</summary>
    public static async Task<IAsyncDisposable?> TakeAsync(NpgsqlDataSource source, string job, CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        try
        {
            if (await AskAsync(connection, $"select pg_try_advisory_lock({Key})", job, ct) is true)
                return new PostgresJob(connection, job);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        // When the connection is gone, so is the lock.
        await ((Task)AskAsync(connection, $"select pg_advisory_unlock({Key})", job, CancellationToken.None)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await connection.DisposeAsync();
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, string job, CancellationToken ct)
    {
#pragma warning disable CA2100 // The questions are constants of this class.
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = job } } };
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(ct);
    }
}

using Maatstaf.Storage.Engines;
using Npgsql;

namespace Maatstaf.Storage.Copies;

/// <summary>A database on a PostgreSQL server, for the tools that come with the server.</summary>
public static class PostgresPlace
{
    /// <summary>The environment in which the tools find the database; a password stays off the command line, where others could read it.</summary>
    /// <exception cref="StoreException">The words are no connection string.</exception>
    public static IReadOnlyDictionary<string, string> EnvironmentOf(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            var (hosts, ports) = Hosts.Apart(settings);
            var all = new Dictionary<string, string?>
            {
                ["PGHOST"] = hosts,
                ["PGPORT"] = ports,
                ["PGTARGETSESSIONATTRS"] = Hosts.AreSeveral(settings) ? "primary" : null,
                ["PGUSER"] = settings.Username,
                ["PGPASSWORD"] = settings.Password,
                ["PGDATABASE"] = settings.Database,
            };
            return all.Where(static pair => !string.IsNullOrEmpty(pair.Value)).ToDictionary(static pair => pair.Key, static pair => pair.Value!);
        }
        catch (ArgumentException exception)
        {
            throw Refusal.Unreachable("PostgreSQL", exception);
        }
    }

    /// <summary>Whether a database has no tables yet.</summary>
    /// <exception cref="StoreException">The server cannot be reached or refuses access.</exception>
    public static async Task<bool> IsEmptyAsync(string connectionString)
    {
        await using var engine = PostgresEngine.At(connectionString);
        try
        {
            using var connection = engine.Connect();
            using var transaction = engine.BeginReading(connection);
            return engine.TableNames(transaction).Count == 0;
        }
        catch (System.Data.Common.DbException exception)
        {
            throw engine.Explain(exception);
        }
    }
}

using System.Data;
using System.Data.Common;
using Maatstaf.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Maatstaf.Storage.Engines;

/// <summary>A PostgreSQL server, for more than one machine.</summary>
internal sealed class PostgresEngine : Engine
{
    private readonly NpgsqlDataSource source;

    private PostgresEngine(NpgsqlConnectionStringBuilder settings)
    {
        Place = FormattableString.Invariant($"{settings.Database}@{settings.Host}:{settings.Port}");
        // Replacing a whole country may take minutes; who waits can cancel.
        settings.CommandTimeout = 0;
        source = NpgsqlDataSource.Create(settings);
    }

    public override string Place { get; }

    public static PostgresEngine At(string connectionString)
    {
        try
        {
            return new(new NpgsqlConnectionStringBuilder(connectionString));
        }
        catch (ArgumentException exception)
        {
            throw Refusal.Unreachable("PostgreSQL", exception);
        }
    }

    public override DbConnection Connect() => source.OpenConnection();

    public override DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override DbTransaction BeginWriting(DbConnection connection)
    {
        var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            transaction.Execute("set local lock_timeout = '5s'");
            // One writer at a time; an advisory lock, because at the first start there is no table to lock yet.
            transaction.Execute("select pg_advisory_xact_lock(hashtext('maatstaf.storage'))");
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    public override IReadOnlyList<string> TableNames(DbTransaction transaction)
    {
        using var reader = new RowReader(transaction.Command("select table_name::text from information_schema.tables where table_schema = current_schema()"));
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.Text());
        return names;
    }

    public override StoreContext Model(DbConnection connection) =>
        new(new DbContextOptionsBuilder<StoreContext>().UseNpgsql(connection).Options);

    public override RowWriter Insert(DbTransaction transaction, Table table, Pace pace) =>
        new PostgresRowWriter((NpgsqlConnection)transaction.Connection!, table, pace);

    public override StoreException Explain(DbException exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => Refusal.Busy(Place, exception),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege } => Refusal.ReadOnly(Place, exception),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => Refusal.NoRoom(Place, exception),
        // Class 23 holds the broken constraints; 54000 is a name too long for the index that keeps names apart.
        PostgresException { SqlState: ['2', '3', ..] or PostgresErrorCodes.ProgramLimitExceeded } => Refusal.BrokenRule(Place, exception),
        // Class 28 and 3D000: not let in, or no such database.
        PostgresException { SqlState: ['2', '8', ..] or PostgresErrorCodes.InvalidCatalogName } => Refusal.Unreachable(Place, exception),
        PostgresException => Refusal.Failed(Place, exception),
        _ => Refusal.Unreachable(Place, exception),
    };

    public override ValueTask DisposeAsync() => source.DisposeAsync();
}

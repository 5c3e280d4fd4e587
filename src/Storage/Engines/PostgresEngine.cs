using System.Data;
using System.Data.Common;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Maatstaf.Storage.Engines;

/// <summary>A PostgreSQL server, for more than one machine.</summary>
internal sealed class PostgresEngine : Engine
{
    /// <summary>As many as a server of this kind serves well; who comes later waits here and not in a thread.</summary>
    private const int Writers = 8;

    /// <summary>How soon is looked again which of several servers may be written to.</summary>
    private const int SecondsToLookAgain = 2;

    /// <summary>Begins the name of a connection of a site. The server forgets it with the connection, so who dies is gone at once and no clock is asked.</summary>
    private const string Site = "maatstaf-site ";

    private readonly WriterQueue queue = new(Writers);
    private readonly NpgsqlDataSource pools, source;

    private PostgresEngine(NpgsqlConnectionStringBuilder settings)
    {
        Place = Hosts.AreSeveral(settings)
            ? $"{settings.Database}@{settings.Host}"
            : FormattableString.Invariant($"{settings.Database}@{settings.Host}:{settings.Port}");
        // Replacing a whole country may take minutes; who waits can cancel.
        settings.CommandTimeout = 0;
        (pools, source) = Hosts.AreSeveral(settings) ? ToThePrimaryOf(settings) : ToTheOneOf(settings);
    }

    public override string Place { get; }

    /// <param name="connectionString">Which server and database, and how to get in.</param>
    /// <param name="forSite">Whether a site is served from it, which its connections then tell.</param>
    public static PostgresEngine At(string connectionString, bool forSite = false)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            if (forSite)
                settings.ApplicationName = FormattableString.Invariant($"{Site}{Environment.MachineName}/{Environment.ProcessId}");
            return new(settings);
        }
        catch (ArgumentException exception)
        {
            throw Refusal.Unreachable("PostgreSQL", exception);
        }
    }

    public override DbConnection Connect() => source.OpenConnection();

    public override void InsistOnDurability(DbConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var setting in (string[])["fsync", "full_page_writes", "synchronous_commit"])
        {
            var found = (string)transaction.Ask($"show {setting}")!;
            if (found == "off")
                throw Refusal.NotDurable(Place, setting, found, new("Zet het aan op de server.", "Turn it on at the server."));
        }
    }

    public override DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override DbTransaction BeginWriting(DbConnection connection, bool alone)
    {
        var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            // Advisory locks, because at the first start there is no table to lock yet.
            var taking = alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
            transaction.Execute($"set local lock_timeout = '5s'; select {taking}(hashtext('maatstaf.storage'))");
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

    public override IReadOnlyList<string>? Sites(DbTransaction transaction)
    {
        using var reader = new RowReader(transaction.Command(
            "select distinct application_name from pg_stat_activity where datname = current_database() and application_name like @p0 order by application_name", $"{Site}%"));
        var sites = new List<string>();
        while (reader.Read())
            sites.Add(reader.Text()[Site.Length..]);
        return sites;
    }

    public override Task<IDisposable> TakeTurnAsync(CancellationToken ct) => queue.TakeTurnAsync(ct);

    public override Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct) => PostgresJob.TakeAsync(source, job, ct);

    public override DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DbConnection? connection = null) =>
        connection is null ? options.UseNpgsql(source) : options.UseNpgsql(connection);

    public override RowWriter Insert(DbTransaction transaction, Table table, Pace pace) =>
        new PostgresRowWriter((NpgsqlConnection)transaction.Connection!, table, pace);

    public override IEnumerable<string> Guard(Table table, string sentence) =>
    [
        $"create function refuse_change_of_{table.Name}() returns trigger language plpgsql as $$ begin raise exception '{sentence}' using errcode = 'check_violation'; end $$",
        $"create trigger no_change_of_{table.Name} before update of {table.ColumnsWithoutNames} or delete or truncate on {table.Name} for each statement execute function refuse_change_of_{table.Name}()",
        .. table.Names.Select(name =>
            $"create trigger no_other_{name}_of_{table.Name} before update of {name} on {table.Name} for each row when (new.{name} <> '{RemovedAccount.Name}') execute function refuse_change_of_{table.Name}()"),
    ];

    // The triggers go with the function.
    public override IEnumerable<string> Unguard(Table table) => [$"drop function if exists refuse_change_of_{table.Name}() cascade"];

    public override string ForUpdate => " for update";

    // A unique number that another took in the meantime is a race too: the next try takes the next number.
    public override bool IsLostRace(DbException exception) => exception is PostgresException
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation,
    };

    public override StoreException Explain(DbException exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => Refusal.Busy(Place, exception),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege } => Refusal.ReadOnly(Place, exception),
        // A quota or a limit on files has no code of its own; then only the routine that makes a table longer tells.
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } or PostgresException { Routine: "mdextend" or "mdzeroextend" } => Refusal.NoRoom(Place, exception),
        // Class 23 holds the broken constraints; 54000 is a name too long for the index that keeps names apart.
        PostgresException { SqlState: ['2', '3', ..] or PostgresErrorCodes.ProgramLimitExceeded } => Refusal.BrokenRule(Place, exception),
        // Classes 28 and 57P, and 3D000: not let in, stopping or starting, no such database.
        PostgresException { SqlState: ['2', '8', ..] or ['5', '7', 'P', ..] or PostgresErrorCodes.InvalidCatalogName } => Refusal.Unreachable(Place, exception),
        PostgresException => Refusal.Failed(Place, exception),
        _ => Refusal.Unreachable(Place, exception),
    };

    public override async ValueTask DisposeAsync()
    {
        queue.Dispose();
        await source.DisposeAsync();
        await pools.DisposeAsync();
    }

    private static (NpgsqlDataSource Pools, NpgsqlDataSource Source) ToTheOneOf(NpgsqlConnectionStringBuilder settings)
    {
        var source = NpgsqlDataSource.Create(settings);
        return (source, source);
    }

    /// <summary>A primary and its standbys: whichever is the primary at the moment, also after a standby was promoted.</summary>
    private static (NpgsqlDataSource Pools, NpgsqlDataSource Source) ToThePrimaryOf(NpgsqlConnectionStringBuilder settings)
    {
        settings.TargetSessionAttributes = null;
        settings.HostRecheckSeconds = SecondsToLookAgain;
        var pools = new NpgsqlDataSourceBuilder(settings.ToString()).BuildMultiHost();
        return (pools, pools.WithTargetSession(TargetSessionAttributes.Primary));
    }
}

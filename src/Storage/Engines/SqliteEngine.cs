using System.Data.Common;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Maatstaf.Storage.Engines;

/// <summary>A database in one file, embedded in the program.</summary>
internal sealed class SqliteEngine : Engine
{
    private const int SecondsToWaitForOthers = 5;

    // SQLite has one writer; who waits here, in order of arrival, never meets a locked database.
    private readonly WriterQueue queue = new(writers: 1);
    private readonly JobsInHand jobs = new();
    private readonly IInterceptor[] interceptors;
    private readonly string connectionString;
    private readonly IDisposable? hold;

    /// <summary>For tests: a database that is not in a file.</summary>
    internal SqliteEngine(string connectionString, string place, IDisposable? hold = null)
    {
        Place = place;
        this.hold = hold;
        interceptors = [new SettingsOnOpening(Settle), new TurnToSave(TakeTurnAsync), new TurnToUpdate(TakeTurnAsync)];
        this.connectionString = connectionString;
    }

    private SqliteEngine(string file, IDisposable? hold)
        : this(new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = SecondsToWaitForOthers }.ToString(), file, hold)
    {
    }

    public override string Place { get; }

    /// <param name="file">Where the database is, or comes.</param>
    /// <param name="forSite">Whether a site is served from it, which keeps other sites out.</param>
    /// <param name="makes">Whether the file is made when it is not there; only its owner may read it, for it holds accounts and figures of everyone.</param>
    public static SqliteEngine At(string file, bool forSite = false, bool makes = true)
    {
        var path = Path.GetFullPath(file);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (makes && !File.Exists(path))
                Make(path);
            return new SqliteEngine(path, forSite ? SiteHold.Take(path) : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refusal.CannotOpen(path, exception);
        }
    }

    private static void Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
    }

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Settle(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Every connection insists by itself: these settings are those of a connection, not of the file.
    public override void InsistOnDurability(DbConnection connection) => Settle(connection);

    public override DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    // Not deferred: the writer takes its turn here, and not half-way.
    public override DbTransaction BeginWriting(DbConnection connection, bool alone) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override IReadOnlyList<string> TableNames(DbTransaction transaction)
    {
        using var reader = new RowReader(transaction.Command("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"));
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.Text());
        return names;
    }

    public override IReadOnlyList<string>? Sites(DbTransaction transaction) => null;

    public override Task<IDisposable> TakeTurnAsync(CancellationToken ct) => queue.TakeTurnAsync(ct);

    // A file serves one site, so whoever is at it is in this process.
    public override Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct) => Task.FromResult(jobs.Take(job));

    public override DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DbConnection? connection = null) =>
        connection is null ? options.UseSqlite(connectionString).AddInterceptors(interceptors) : options.UseSqlite(connection);

    public override RowWriter Insert(DbTransaction transaction, Table table, Pace pace) =>
        new SqliteRowWriter((SqliteTransaction)transaction, table, pace);

    public override IEnumerable<string> Guard(Table table, string sentence) =>
    [
        $"create trigger no_update_of_{table.Name} before update of {table.ColumnsWithoutNames} on {table.Name} begin select raise(abort, '{sentence}'); end",
        $"create trigger no_delete_of_{table.Name} before delete on {table.Name} begin select raise(abort, '{sentence}'); end",
        .. table.Names.Select(name =>
            $"create trigger no_other_{name}_of_{table.Name} before update of {name} on {table.Name} when new.{name} <> '{RemovedAccount.Name}' begin select raise(abort, '{sentence}'); end"),
    ];

    public override IEnumerable<string> Unguard(Table table) =>
        from trigger in (string[])["no_update", "no_delete", .. table.Names.Select(static name => $"no_other_{name}")]
        select $"drop trigger if exists {trigger}_of_{table.Name}";

    // The transaction has the whole file to itself.
    public override string ForUpdate => string.Empty;

    public override bool IsLostRace(DbException exception) => false;

    public override StoreException Explain(DbException exception) => (exception as SqliteException)?.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => Refusal.NotOurs(Place, exception),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Refusal.Busy(Place, exception),
        raw.SQLITE_READONLY => Refusal.ReadOnly(Place, exception),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => Refusal.CannotOpen(Place, exception),
        raw.SQLITE_FULL => Refusal.NoRoom(Place, exception),
        raw.SQLITE_CONSTRAINT => Refusal.BrokenRule(Place, exception),
        _ => Refusal.Failed(Place, exception),
    };

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        queue.Dispose();
        hold?.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Settle(DbConnection opened)
    {
        var connection = (SqliteConnection)opened;
        Ask(connection, FormattableString.Invariant($"pragma busy_timeout = {SecondsToWaitForOthers * 1000}"));
        Demand(connection, "journal_mode", "wal");
        // In a write-ahead log anything less may lose what was committed when the power fails.
        Ask(connection, "pragma synchronous = full");
        Demand(connection, "synchronous", "2");
        Demand(connection, "foreign_keys", "1");
        Ask(connection, "pragma cache_size = -65536");
        // Without the right to write, SQLite silently opens for reading; the first write would then fail much later.
        if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
            throw Refusal.ReadOnly(Place);
    }

    private void Demand(SqliteConnection connection, string setting, string value)
    {
        var found = Ask(connection, $"pragma {setting}");
        if (found != value && setting == "journal_mode")
            found = Ask(connection, "pragma journal_mode = wal");
        if (found != value)
        {
            throw Refusal.NotDurable(Place, setting, found, new(
                "Zet de database op een gewone schijf van deze machine.",
                "Put the database on an ordinary disk of this machine."));
        }
    }

    private static string Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The pragmas are constants of this class.
        command.CommandText = pragma;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
    }
}

using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Returns;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Copies;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage;

/// <summary>
/// Keeps everything in one database: what counts, whole and unchanged; what is delivered and checked; accounts; and who did what.
/// A change is one transaction: after any failure it is wholly there or wholly not. Readers never wait for a writer and see one
/// moment. Safe for use by several threads and processes.
/// </summary>
public sealed class ReturnStore : IAsyncDisposable
{
    private readonly StoreDoor door;

    private ReturnStore(StoreDoor door)
    {
        this.door = door;
        Delivery = new DeliveryStore(door);
    }

    /// <summary>What is delivered and checked, and the audit log.</summary>
    public IDeliveryStore Delivery { get; }

    /// <summary>Where the data is, for sentences; without a password.</summary>
    public string Place => door.Engine.Place;

    internal StoreDoor Door => door;

    /// <summary>Opens the database in a file; makes folder, file and schema when they are not there, and moves an older schema on.</summary>
    /// <param name="file">The file.</param>
    /// <param name="clock">Tells when something is done.</param>
    /// <param name="ct">Stops the opening.</param>
    /// <exception cref="StoreException">
    /// The file is not a database of Maatstaf, of a newer version, in use by another program, read-only or cannot be made.
    /// </exception>
    public static Task<ReturnStore> OpenSqliteAsync(string file, TimeProvider clock, CancellationToken ct = default) =>
        Task.Run(() => OpenAsync(SqliteEngine.At(file), clock), ct);

    /// <summary>Opens the database in a file for a site, and keeps other sites out of it until it is disposed of. Commands may be used beside it.</summary>
    /// <inheritdoc cref="OpenSqliteAsync"/>
    /// <exception cref="StoreException">As with every opening, and: a site runs on the file already.</exception>
    public static Task<ReturnStore> OpenSqliteForSiteAsync(string file, TimeProvider clock, CancellationToken ct = default) =>
        Task.Run(() => OpenAsync(SqliteEngine.At(file, forSite: true), clock), ct);

    /// <summary>Opens a database on a PostgreSQL server; makes the schema when the database is empty, and moves an older schema on.</summary>
    /// <param name="connectionString">Which server and database, and how to get in.</param>
    /// <param name="clock">Tells when something is done.</param>
    /// <param name="ct">Stops the opening.</param>
    /// <exception cref="StoreException">
    /// The server cannot be reached, refuses access or does not keep safely, or the database is somebody else's, of a newer version or read-only.
    /// </exception>
    public static Task<ReturnStore> OpenPostgresAsync(string connectionString, TimeProvider clock, CancellationToken ct = default) =>
        Task.Run(() => OpenAsync(PostgresEngine.At(connectionString), clock), ct);

    /// <summary>Opens a database on a PostgreSQL server for a site. Any number of sites may; each is told by <see cref="StoreExamination.Sites"/> while it is connected.</summary>
    /// <inheritdoc cref="OpenPostgresAsync"/>
    public static Task<ReturnStore> OpenPostgresForSiteAsync(string connectionString, TimeProvider clock, CancellationToken ct = default) =>
        Task.Run(() => OpenAsync(PostgresEngine.At(connectionString, forSite: true), clock), ct);

    /// <summary>Looks at the database in a file; an older schema is not moved on, and a file that is not there is not made.</summary>
    /// <param name="file">The file.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="ct">Stops the looking.</param>
    /// <exception cref="StoreException">What is wrong with it, as when it is opened.</exception>
    public static Task<StoreExamination> ExamineSqliteAsync(string file, TimeProvider clock, CancellationToken ct = default) => ExamineAsync(() => SqliteEngine.At(file, makes: false), clock, ct);

    /// <summary>Looks at a database on a PostgreSQL server; an older schema is not moved on.</summary>
    /// <param name="connectionString">Which server and database, and how to get in.</param>
    /// <param name="clock">Tells what time it is.</param>
    /// <param name="ct">Stops the looking.</param>
    /// <exception cref="StoreException">What is wrong with it, as when it is opened.</exception>
    public static Task<StoreExamination> ExaminePostgresAsync(string connectionString, TimeProvider clock, CancellationToken ct = default) =>
        ExamineAsync(() => PostgresEngine.At(connectionString), clock, ct);

    /// <summary>Looks whether the database is still there and keeps safely, with a connection of its own.</summary>
    /// <exception cref="StoreException">What is wrong with it.</exception>
    public Task<StoreExamination> ExamineAsync(CancellationToken ct = default) => Task.Run(() => door.Examine(), ct);

    /// <summary>What is kept; null when nothing is.</summary>
    /// <exception cref="StoreException">The database fails.</exception>
    public Task<StoredData?> DescribeAsync(CancellationToken ct = default) =>
        door.ReadAsync(static transaction => KeptCollection.Read(transaction)?.Description, ct);

    /// <summary>
    /// Replaces everything that counts, in one transaction: all or nothing. Cases, drafts, versions and all else of delivering stay;
    /// an organisation that has those cannot be left out.
    /// </summary>
    /// <param name="caller">Who does it, for the audit log.</param>
    /// <param name="data">What to keep.</param>
    /// <param name="contentHash">The fingerprint of the content, given back by <see cref="DescribeAsync"/>.</param>
    /// <param name="catalogue">The catalogue whose numbers <paramref name="data"/> carries; only its ids are kept.</param>
    /// <param name="progress">Is told the part that is done, from 0 to 1.</param>
    /// <param name="ct">Stops the keeping; the old data stays.</param>
    /// <exception cref="StoreException">The data breaks a rule, another program writes, or the database fails.</exception>
    public Task KeepAsync(Caller caller, ReturnedData data, string contentHash, BenchmarkCatalogue catalogue, IProgress<double>? progress = null, CancellationToken ct = default)
    {
        var lines = (long)data.Software.Count + data.Personnel.Count + data.Infrastructure.Count + data.Projects.Count + data.Laws.Count + data.Maturity.Count + data.Ai.Count;
        var others = data.Organisations.Count + data.Memberships.Count + data.Profiles.Count + data.Returns.Count;
        var pace = new Pace(lines + others, progress, ct);
        return door.ChangeAsync(
            new Deed(caller, "data.import", data.Title),
            change => change.Replace(data, new StoredData(data.Title, data.Fictional, contentHash, change.Now, lines), catalogue, pace),
            alone: true,
            ct);
    }

    /// <summary>
    /// Gives back what counts: lines, answers and size classes in the order of organisation, year and delivery, all else in the
    /// order of its key. Names of lines and applications may be pooled otherwise; each reads as it was. Where nothing was imported
    /// the data is called after the benchmark.
    /// </summary>
    /// <param name="catalogue">The catalogue whose numbers the data gets; it may be another one than that of keeping.</param>
    /// <param name="keepDetails">False leaves out what a software line says besides money.</param>
    /// <param name="ct">Stops the loading.</param>
    /// <exception cref="StoreException">The catalogue lacks a code that is kept, or the database fails.</exception>
    public async Task<ReturnedData> LoadAsync(BenchmarkCatalogue catalogue, bool keepDetails, CancellationToken ct = default)
    {
        var data = await door.ReadAsync(transaction => Loading.All(Place, transaction, catalogue, ct).Load(keepDetails), ct);
        return data.Title.Length > 0 ? data : data with { Title = catalogue.Names.Name.Dutch };
    }

    /// <summary>Counts and hashes what is kept, at one moment, and recomputes the chain of the audit log.</summary>
    public Task<StoreInventory> TakeInventoryAsync(CancellationToken ct = default) =>
        door.ReadAsync(transaction => InventoryTaking.Take(door.Engine, transaction, ct), ct);

    /// <summary>Copies a database that is a file, while others go on reading and writing; the copy is of one moment, and on the disk.</summary>
    /// <param name="file">Where the copy comes; nothing is there yet.</param>
    /// <param name="ct">Stops before the copying.</param>
    /// <exception cref="InvalidOperationException">The database is on a server.</exception>
    /// <exception cref="StoreException">The database fails.</exception>
    public Task CopyAsync(string file, CancellationToken ct = default) => door.CopyAsync(file, ct);

    /// <summary>Lets another program copy a database on a server as it is at one moment.</summary>
    /// <param name="copy">Copies the snapshot with this name.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>What the snapshot holds.</returns>
    /// <exception cref="StoreException">The database fails.</exception>
    public Task<StoreInventory> CopySnapshotAsync(Func<string, Task> copy, CancellationToken ct = default) => door.CopySnapshotAsync(copy, ct);

    /// <summary>Accounts, for one piece of work; the caller disposes of it.</summary>
    public AccountsContext OpenAccounts() => new((DbContextOptions<AccountsContext>)door.Engine.Configure(new DbContextOptionsBuilder<AccountsContext>()).Options);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => door.DisposeAsync();

    private static Task<StoreExamination> ExamineAsync(Func<Engine> make, TimeProvider clock, CancellationToken ct) => Task.Run(
        async () =>
        {
            await using var door = new StoreDoor(make(), clock);
            return door.Examine();
        },
        ct);

    internal static async Task<ReturnStore> OpenAsync(Engine engine, TimeProvider clock) => new(await StoreDoor.OpenAsync(engine, clock));
}

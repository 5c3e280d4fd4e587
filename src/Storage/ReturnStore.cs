using System.Data.Common;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables;

namespace Maatstaf.Storage;

/// <summary>
/// Keeps one collection of returned data in a database, whole and unchanged. What is kept is replaced in one
/// transaction: after any failure the old data is still there, whole. Readers never wait for a writer and see one
/// moment. Safe for use by several threads and processes; one writes at a time.
/// </summary>
public sealed class ReturnStore : IAsyncDisposable
{
    private readonly Engine engine;

    private ReturnStore(Engine engine) => this.engine = engine;

    /// <summary>Opens the database in a file; makes folder, file and schema when they are not there.</summary>
    /// <exception cref="StoreException">
    /// The file is not a database of Maatstaf, of a newer version, in use by another program, read-only or cannot be made.
    /// </exception>
    public static Task<ReturnStore> OpenSqliteAsync(string file, CancellationToken ct = default) =>
        Task.Run(() => OpenAsync(SqliteEngine.At(file)), ct);

    /// <summary>Opens a database on a PostgreSQL server; makes the schema when the database is empty.</summary>
    /// <exception cref="StoreException">
    /// The server cannot be reached or refuses access, or the database is somebody else's, of a newer version or read-only.
    /// </exception>
    public static Task<ReturnStore> OpenPostgresAsync(string connectionString, CancellationToken ct = default) =>
        Task.Run(() => OpenAsync(PostgresEngine.At(connectionString)), ct);

    /// <summary>What is kept; null when nothing is.</summary>
    /// <exception cref="StoreException">The database fails.</exception>
    public Task<StoredData?> DescribeAsync(CancellationToken ct = default) =>
        ReadAsync(static transaction => KeptCollection.Read(transaction)?.Description, ct);

    /// <summary>Replaces everything that is kept, in one transaction: all or nothing.</summary>
    /// <param name="data">What to keep.</param>
    /// <param name="contentHash">The fingerprint of the content, given back by <see cref="DescribeAsync"/>.</param>
    /// <param name="keptAt">Now, by the clock of the caller.</param>
    /// <param name="catalogue">The catalogue whose numbers <paramref name="data"/> carries; only its ids are kept.</param>
    /// <param name="progress">Is told the part that is done, from 0 to 1.</param>
    /// <param name="ct">Stops the keeping; the old data stays.</param>
    /// <exception cref="StoreException">The data breaks a rule, another program writes, or the database fails.</exception>
    public Task KeepAsync(ReturnedData data, string contentHash, DateTimeOffset keptAt, BenchmarkCatalogue catalogue, IProgress<double>? progress = null, CancellationToken ct = default)
    {
        var lines = (long)data.Software.Count + data.Personnel.Count + data.Infrastructure.Count + data.Projects.Count + data.Maturity.Count + data.Ai.Count;
        var description = new StoredData(data.Title, data.Fictional, contentHash, keptAt, lines);
        var others = data.Organisations.Count + data.Memberships.Count + data.Profiles.Count + data.Returns.Count;
        var pace = new Pace(lines + others, progress, ct);
        return Task.Run(() => Explained(() => Keep(data, description, catalogue, pace)), ct);
    }

    /// <summary>
    /// Gives back what was kept: lines, answers and size classes in the order of organisation, year and delivery, all else in the
    /// order of its key. Names of lines and applications may be pooled otherwise; each reads as it was.
    /// </summary>
    /// <param name="catalogue">The catalogue whose numbers the data gets; it may be another one than that of keeping.</param>
    /// <param name="keepDetails">False leaves out what a software line says besides money.</param>
    /// <param name="ct">Stops the loading.</param>
    /// <exception cref="StoreException">Nothing is kept, the catalogue lacks a code that is, or the database fails.</exception>
    public Task<ReturnedData> LoadAsync(BenchmarkCatalogue catalogue, bool keepDetails, CancellationToken ct = default) =>
        ReadAsync(transaction => new Loading(engine.Place, transaction, catalogue, ct).Load(keepDetails), ct);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private static async Task<ReturnStore> OpenAsync(Engine engine)
    {
        var store = new ReturnStore(engine);
        try
        {
            store.Explained(store.EnsureSchema);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private void EnsureSchema()
    {
        using var connection = engine.Connect();
        SchemaVersion.Ensure(engine, connection);
    }

    private void Keep(ReturnedData data, StoredData description, BenchmarkCatalogue catalogue, Pace pace)
    {
        using var connection = engine.Connect();
        using var transaction = engine.BeginWriting(connection);
        new Keeping(engine, transaction, pace).Replace(data, description, catalogue);
        transaction.Commit();
    }

    private Task<T> ReadAsync<T>(Func<DbTransaction, T> read, CancellationToken ct) => Task.Run(
        () =>
        {
            var result = default(T)!;
            Explained(() =>
            {
                using var connection = engine.Connect();
                using var transaction = engine.BeginReading(connection);
                result = read(transaction);
            });
            return result;
        },
        ct);

    private void Explained(Action action)
    {
        try
        {
            action();
        }
        catch (DbException exception)
        {
            throw engine.Explain(exception);
        }
    }
}

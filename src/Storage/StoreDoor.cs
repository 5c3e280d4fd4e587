using System.Data.Common;
using System.Diagnostics;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Copies;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Maatstaf.Storage;

/// <summary>
/// The one door to the database. Who reads sees one moment. Who changes waits for a turn, gets one transaction, leaves an
/// entry in the audit log within it, and comes back when it is on disk.
/// </summary>
internal sealed class StoreDoor(Engine engine, TimeProvider clock) : IAsyncDisposable
{
    private const int MostTries = 10;

    public Engine Engine => engine;

    public static async Task<StoreDoor> OpenAsync(Engine engine, TimeProvider clock)
    {
        var door = new StoreDoor(engine, clock);
        try
        {
            door.Explained(() =>
            {
                using var connection = engine.Connect();
                engine.InsistOnDurability(connection);
                SchemaVersion.Ensure(engine, connection, clock.GetUtcNow());
            });
            return door;
        }
        catch
        {
            await door.DisposeAsync();
            throw;
        }
    }

    public Task<T> ReadAsync<T>(Func<DbTransaction, T> read, CancellationToken ct) => Task.Run(
        () => Explained(() =>
        {
            using var connection = engine.Connect();
            using var transaction = engine.BeginReading(connection);
            return read(transaction);
        }),
        ct);

    /// <summary>Changes all or nothing.</summary>
    /// <param name="deed">What the audit log says of it.</param>
    /// <param name="work">Writes; may run again after a lost race.</param>
    /// <param name="alone">Whether nobody else may write meanwhile.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task ChangeAsync(Deed deed, Action<Change> work, bool alone, CancellationToken ct)
    {
        using var span = StoreSpans.Change();
        using var turn = await engine.TakeTurnAsync(ct);
        await Task.Run(() => Explained(() => ChangeOrTryAgain(deed, work, alone, ct)), ct);
        span?.SetStatus(ActivityStatusCode.Ok);
    }

    /// <summary>Looks, and changes nothing.</summary>
    public StoreExamination Examine() => Explained(() =>
    {
        using var connection = engine.Connect();
        engine.InsistOnDurability(connection);
        using var transaction = engine.BeginReading(connection);
        var schema = SchemaVersion.Find(engine, transaction);
        var newest = schema >= KeptAudit.Table.Since ? KeptAudit.Newest(transaction, null, 1) : [];
        return new StoreExamination(schema, SchemaVersion.Known, newest is [var entry] ? entry.At : null, engine.Sites(transaction));
    });

    /// <summary>Copies a file database while it is in use.</summary>
    public Task CopyAsync(string file, CancellationToken ct) => Task.Run(
        () => Explained(() =>
        {
            using var connection = engine.Connect();
            SqliteFiles.Copy(connection as SqliteConnection ?? throw new InvalidOperationException("A database on a server is copied by the tools of the server."), file);
        }),
        ct);

    /// <summary>Holds a snapshot of a server database while somebody copies it.</summary>
    public Task<StoreInventory> CopySnapshotAsync(Func<string, Task> copy, CancellationToken ct) => ReadAsync(
        transaction =>
        {
            var snapshot = (string)transaction.Ask("select pg_export_snapshot()")!;
            copy(snapshot).GetAwaiter().GetResult();
            return InventoryTaking.Take(engine, transaction, ct);
        },
        ct);

    /// <inheritdoc cref="Delivery.Keeping.IDeliveryStore.TakeJobAsync"/>
    public async Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct)
    {
        try
        {
            return await engine.TakeJobAsync(job, ct);
        }
        catch (DbException exception)
        {
            throw engine.Explain(exception);
        }
    }

    /// <summary>Turns an error of the database into a sentence.</summary>
    public T Explained<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (DbException exception)
        {
            throw engine.Explain(exception);
        }
    }

    /// <inheritdoc cref="Explained{T}(Func{T})"/>
    public void Explained(Action action) => Explained(() =>
    {
        action();
        return true;
    });

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private void ChangeOrTryAgain(Deed deed, Action<Change> work, bool alone, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                ChangeOnce(deed, work, alone, ct);
                return;
            }
            catch (DbException exception) when (!alone && tries < MostTries && engine.IsLostRace(exception))
            {
                ct.ThrowIfCancellationRequested();
            }
        }
    }

    private void ChangeOnce(Deed deed, Action<Change> work, bool alone, CancellationToken ct)
    {
        using var connection = engine.Connect();
        using var transaction = engine.BeginWriting(connection, alone);
        var change = new Change(engine, transaction, clock.GetUtcNow());
        work(change);
        change.Conclude([deed]);
        ct.ThrowIfCancellationRequested();
        transaction.Commit();
    }
}

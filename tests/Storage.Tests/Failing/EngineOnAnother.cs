using System.Data.Common;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>An engine that does what another does.</summary>
internal abstract class EngineOnAnother(Engine inner) : Engine
{
    public override string Place => inner.Place;

    public override string ForUpdate => inner.ForUpdate;

    public override DbConnection Connect() => inner.Connect();

    public override void InsistOnDurability(DbConnection connection) => inner.InsistOnDurability(connection);

    public override DbTransaction BeginReading(DbConnection connection) => inner.BeginReading(connection);

    public override DbTransaction BeginWriting(DbConnection connection, bool alone) => inner.BeginWriting(connection, alone);

    public override IReadOnlyList<string> TableNames(DbTransaction transaction) => inner.TableNames(transaction);

    public override IReadOnlyList<string>? Sites(DbTransaction transaction) => inner.Sites(transaction);

    public override Task<IDisposable> TakeTurnAsync(CancellationToken ct) => inner.TakeTurnAsync(ct);

    public override Task<IAsyncDisposable?> TakeJobAsync(string job, CancellationToken ct) => inner.TakeJobAsync(job, ct);

    public override DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DbConnection? connection = null) => inner.Configure(options, connection);

    public override AccountsContext AccountsWithin(DbTransaction transaction) => inner.AccountsWithin(transaction);

    public override RowWriter Insert(DbTransaction transaction, Table table, Pace pace) => inner.Insert(transaction, table, pace);

    public override IEnumerable<string> Guard(Table table, string sentence) => inner.Guard(table, sentence);

    public override IEnumerable<string> Unguard(Table table) => inner.Unguard(table);

    public override bool IsLostRace(DbException exception) => inner.IsLostRace(exception);

    public override StoreException Explain(DbException exception) => inner.Explain(exception);

    public override ValueTask DisposeAsync() => inner.DisposeAsync();
}

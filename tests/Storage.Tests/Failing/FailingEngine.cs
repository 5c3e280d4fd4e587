using System.Data.Common;
using Maatstaf.Storage;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>A real database of which one command fails.</summary>
internal sealed class FailingEngine(Engine inner, Faults faults) : Engine
{
    public override string Place => inner.Place;

    public override string ForUpdate => inner.ForUpdate;

    public override DbConnection Connect() => new FailingConnection(inner.Connect(), faults);

    public override void InsistOnDurability(DbConnection connection) => inner.InsistOnDurability(Inner(connection));

    public override DbTransaction BeginReading(DbConnection connection)
    {
        faults.Step("begin reading");
        return new FailingTransaction((FailingConnection)connection, inner.BeginReading(Inner(connection)), faults);
    }

    public override DbTransaction BeginWriting(DbConnection connection, bool alone)
    {
        faults.Step("begin writing");
        return new FailingTransaction((FailingConnection)connection, inner.BeginWriting(Inner(connection), alone), faults);
    }

    public override IReadOnlyList<string> TableNames(DbTransaction transaction)
    {
        faults.Step("names of tables");
        return inner.TableNames(Inner(transaction));
    }

    public override Task<IDisposable> TakeTurnAsync(CancellationToken ct) => inner.TakeTurnAsync(ct);

    public override DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DbConnection? connection = null) =>
        inner.Configure(options, connection is null ? null : Inner(connection));

    public override RowWriter Insert(DbTransaction transaction, Table table, Pace pace)
    {
        faults.Step($"insert into {table.Name}");
        return inner.Insert(Inner(transaction), table, pace);
    }

    public override IEnumerable<string> Guard(Table table, string sentence) => inner.Guard(table, sentence);

    public override bool IsLostRace(DbException exception) => inner.IsLostRace(exception);

    public override StoreException Explain(DbException exception) => inner.Explain(exception);

    public override ValueTask DisposeAsync() => inner.DisposeAsync();

    private static DbConnection Inner(DbConnection connection) => ((FailingConnection)connection).Inner;

    private static DbTransaction Inner(DbTransaction transaction) => ((FailingTransaction)transaction).Inner;
}

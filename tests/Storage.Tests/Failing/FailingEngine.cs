using System.Data.Common;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>A real database of which one command fails.</summary>
internal sealed class FailingEngine(Engine inner, Faults faults) : EngineOnAnother(inner)
{
    public override DbConnection Connect() => new FailingConnection(base.Connect(), faults);

    public override void InsistOnDurability(DbConnection connection) => base.InsistOnDurability(Inner(connection));

    public override DbTransaction BeginReading(DbConnection connection)
    {
        faults.Step("begin reading");
        return new FailingTransaction((FailingConnection)connection, base.BeginReading(Inner(connection)), faults);
    }

    public override DbTransaction BeginWriting(DbConnection connection, bool alone)
    {
        faults.Step("begin writing");
        return new FailingTransaction((FailingConnection)connection, base.BeginWriting(Inner(connection), alone), faults);
    }

    public override IReadOnlyList<string> TableNames(DbTransaction transaction)
    {
        faults.Step("names of tables");
        return base.TableNames(Inner(transaction));
    }

    public override IReadOnlyList<string>? Sites(DbTransaction transaction)
    {
        faults.Step("sites");
        return base.Sites(Inner(transaction));
    }

    public override DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, DbConnection? connection = null) =>
        base.Configure(options, connection is null ? null : Inner(connection));

    public override AccountsContext AccountsWithin(DbTransaction transaction)
    {
        faults.Step("accounts");
        return base.AccountsWithin(Inner(transaction));
    }

    public override RowWriter Insert(DbTransaction transaction, Table table, Pace pace)
    {
        faults.Step($"insert into {table.Name}");
        return base.Insert(Inner(transaction), table, pace);
    }

    private static DbConnection Inner(DbConnection connection) => ((FailingConnection)connection).Inner;

    private static DbTransaction Inner(DbTransaction transaction) => ((FailingTransaction)transaction).Inner;
}

using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>A connection on which a command may fail before it is sent.</summary>
internal sealed class FailingConnection(DbConnection inner, Faults faults) : DbConnection
{
    public DbConnection Inner => inner;

    [AllowNull]
    public override string ConnectionString
    {
        get => inner.ConnectionString;
        set => inner.ConnectionString = value;
    }

    public override string Database => inner.Database;

    public override string DataSource => inner.DataSource;

    public override string ServerVersion => inner.ServerVersion;

    public override ConnectionState State => inner.State;

    public override void ChangeDatabase(string databaseName) => inner.ChangeDatabase(databaseName);

    public override void Close() => inner.Close();

    public override void Open() => inner.Open();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new FailingTransaction(this, inner.BeginTransaction(isolationLevel), faults);

    protected override DbCommand CreateDbCommand() => new FailingCommand(inner.CreateCommand(), faults);

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A transaction whose commit may fail before it is sent, or after it is done.</summary>
internal sealed class FailingTransaction(FailingConnection connection, DbTransaction inner, Faults faults) : DbTransaction
{
    public DbTransaction Inner => inner;

    public override IsolationLevel IsolationLevel => inner.IsolationLevel;

    protected override DbConnection DbConnection => connection;

    public override void Commit()
    {
        faults.Step("commit");
        inner.Commit();
        faults.Step("after the commit");
    }

    public override void Rollback() => inner.Rollback();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A command that may fail before it is sent.</summary>
internal sealed class FailingCommand(DbCommand inner, Faults faults) : DbCommand
{
    [AllowNull]
    public override string CommandText
    {
        get => inner.CommandText;
#pragma warning disable CA2100 // Hands on what the store asks.
        set => inner.CommandText = value;
#pragma warning restore CA2100
    }

    public override int CommandTimeout
    {
        get => inner.CommandTimeout;
        set => inner.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => inner.CommandType;
        set => inner.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource
    {
        get => inner.UpdatedRowSource;
        set => inner.UpdatedRowSource = value;
    }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbParameterCollection DbParameterCollection => inner.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get;
        set
        {
            field = value;
            inner.Transaction = ((FailingTransaction?)value)?.Inner;
        }
    }

    public override void Cancel() => inner.Cancel();

    public override int ExecuteNonQuery()
    {
        faults.Step(CommandText);
        return inner.ExecuteNonQuery();
    }

    public override object? ExecuteScalar()
    {
        faults.Step(CommandText);
        return inner.ExecuteScalar();
    }

    public override void Prepare() => inner.Prepare();

    protected override DbParameter CreateDbParameter() => inner.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        faults.Step(CommandText);
        return inner.ExecuteReader(behavior);
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}

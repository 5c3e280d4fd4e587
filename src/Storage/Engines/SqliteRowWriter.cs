using System.Globalization;
using Maatstaf.Storage.Schema;
using Microsoft.Data.Sqlite;

namespace Maatstaf.Storage.Engines;

/// <summary>One prepared insert, executed for every row.</summary>
internal sealed class SqliteRowWriter : RowWriter
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    public SqliteRowWriter(SqliteTransaction transaction, Table table, Pace pace)
        : base(table, pace)
    {
        var names = table.Columns.Select(static column => column.Name).ToList();
        command = (SqliteCommand)transaction.Command(
            $"insert into {table.Name} ({string.Join(", ", names)}) values ({string.Join(", ", names.Select(static name => "@" + name))})");
        parameters = [.. table.Columns.Select(static column => new SqliteParameter("@" + column.Name, TypeOf(column)))];
        command.Parameters.AddRange(parameters);
        command.Prepare();
    }

    public override void Complete()
    {
        // Every row is in the transaction already.
    }

    public override void Dispose() => command.Dispose();

    protected override void PutMissing(int column) => parameters[column].Value = DBNull.Value;

    protected override void PutText(int column, string value) => parameters[column].Value = value;

    protected override void PutNumber(int column, long value) => parameters[column].Value = value;

    protected override void PutReal(int column, double value) => parameters[column].Value = value;

    protected override void PutFlag(int column, bool value) => parameters[column].Value = value ? 1L : 0L;

    protected override void PutDate(int column, DateOnly value) => parameters[column].Value = value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override void StoreRow() => command.ExecuteNonQuery();

    private static SqliteType TypeOf(Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Name or ColumnType.Code or ColumnType.Date => SqliteType.Text,
        ColumnType.Real => SqliteType.Real,
        _ => SqliteType.Integer,
    };
}

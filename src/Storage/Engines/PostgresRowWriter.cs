using Maatstaf.Storage.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Maatstaf.Storage.Engines;

/// <summary>Binary COPY.</summary>
internal sealed class PostgresRowWriter : RowWriter
{
    private readonly NpgsqlBinaryImporter importer;

    public PostgresRowWriter(NpgsqlConnection connection, Table table, Pace pace)
        : base(table, pace)
    {
        var names = table.Columns.Select(static column => column.Name);
        importer = connection.BeginBinaryImport($"copy {table.Name} ({string.Join(", ", names)}) from stdin (format binary)");
    }

    public override void Complete() => importer.Complete();

    public override void Dispose() => importer.Dispose();

    protected override void PutMissing(int column)
    {
        StartRowAt(column);
        importer.WriteNull();
    }

    protected override void PutText(int column, string value)
    {
        StartRowAt(column);
        importer.Write(value, NpgsqlDbType.Text);
    }

    protected override void PutNumber(int column, long value)
    {
        StartRowAt(column);
        switch (Table.Columns[column].Type)
        {
            case ColumnType.Small:
                importer.Write((short)value, NpgsqlDbType.Smallint);
                break;
            case ColumnType.Whole:
                importer.Write((int)value, NpgsqlDbType.Integer);
                break;
            default:
                importer.Write(value, NpgsqlDbType.Bigint);
                break;
        }
    }

    protected override void PutReal(int column, double value)
    {
        StartRowAt(column);
        importer.Write(value, NpgsqlDbType.Double);
    }

    protected override void PutFlag(int column, bool value)
    {
        StartRowAt(column);
        importer.Write(value, NpgsqlDbType.Boolean);
    }

    protected override void PutDate(int column, DateOnly value)
    {
        StartRowAt(column);
        importer.Write(value, NpgsqlDbType.Date);
    }

    protected override void StoreRow()
    {
        // COPY knows where a row ends by the start of the next one.
    }

    private void StartRowAt(int column)
    {
        if (column == 0)
            importer.StartRow();
    }
}

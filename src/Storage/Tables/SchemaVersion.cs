using System.Data.Common;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Maatstaf.Storage.Tables;

/// <summary>Which schema a database has; made in the same transaction as the schema itself.</summary>
internal static class SchemaVersion
{
    /// <summary>The schema of this program.</summary>
    public const int Known = 1;

    public static readonly Table Table = new("schema_version")
    {
        Columns = [new("version", ColumnType.Whole)],
        Key = ["version"],
        Rules = [Rules.AboveZero("schema_version", "version")],
    };

    /// <summary>Makes the schema in an empty database; accepts one that this program knows.</summary>
    /// <exception cref="StoreException">The database is somebody else's, or of a newer version.</exception>
    public static void Ensure(Engine engine, DbConnection connection)
    {
        if (IsKnown(engine, connection))
            return;
        using var transaction = engine.BeginWriting(connection);
        // Another process may have made it while this one waited for its turn.
        if (TablesOf(engine, transaction).Count > 0)
            return;
        Make(engine, connection, transaction);
        transaction.Commit();
    }

    private static bool IsKnown(Engine engine, DbConnection connection)
    {
        using var transaction = engine.BeginReading(connection);
        if (TablesOf(engine, transaction).Count == 0)
            return false;
        using var reader = transaction.Select(Table);
        if (!reader.Read())
            throw Refusal.NotOurs(engine.Place);
        var found = reader.Number();
        return found <= Known ? true : throw Refusal.Newer(engine.Place, found, Known);
    }

    private static IReadOnlyList<string> TablesOf(Engine engine, DbTransaction transaction)
    {
        var names = engine.TableNames(transaction);
        return names.Count == 0 || names.Contains(Table.Name, StringComparer.Ordinal) ? names : throw Refusal.NotOurs(engine.Place);
    }

    private static void Make(Engine engine, DbConnection connection, DbTransaction transaction)
    {
        using var model = engine.Model(connection);
        model.Database.UseTransaction(transaction);
        ((IRelationalDatabaseCreator)model.GetService<IDatabaseCreator>()).CreateTables();
        using var writer = engine.Insert(transaction, Table, new Pace(1, null, CancellationToken.None));
        writer.Number(Known);
        writer.EndRow();
        writer.Complete();
    }
}

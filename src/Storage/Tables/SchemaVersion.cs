using System.Data.Common;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables.Delivered;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Maatstaf.Storage.Tables;

/// <summary>
/// Which schema a database has. Every table and column says since which version it is there, so the way from one version
/// to the next is the difference between the two, worked out by Entity Framework. Making and moving on is one transaction.
/// </summary>
internal static class SchemaVersion
{
    /// <summary>The schema of this program.</summary>
    public const int Known = 12;

    /// <summary>Accounts came with this version.</summary>
    private const int WithAccounts = 2;

    /// <summary>Since this version an account can be removed: names may go, and the audit log holds none.</summary>
    private const int WithRemoval = 12;

    public static readonly Table Table = new("schema_version")
    {
        Columns = [new("version", ColumnType.Whole)],
        Key = ["version"],
        Rules = [Rules.AboveZero("schema_version", "version")],
    };

    /// <summary>Makes the schema in an empty database; moves an older one on.</summary>
    /// <exception cref="StoreException">The database is somebody else's, or of a newer version.</exception>
    public static void Ensure(Engine engine, DbConnection connection, DateTimeOffset now)
    {
        if (Find(engine, connection) == Known)
            return;
        using var transaction = engine.BeginWriting(connection, alone: true);
        // Another process may have made it while this one waited for its turn.
        var found = Find(engine, transaction);
        if (found == Known)
            return;
        MoveOn(engine, connection, transaction, now, found);
        transaction.Commit();
    }

    /// <summary>Brings the schema from a version to that of this program.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="connection">The connection of the transaction.</param>
    /// <param name="transaction">Where.</param>
    /// <param name="now">Now.</param>
    /// <param name="from">The version that is there; 0 = none.</param>
    /// <param name="to">The version to reach.</param>
    public static void MoveOn(Engine engine, DbConnection connection, DbTransaction transaction, DateTimeOffset now, int from, int to = Known)
    {
        using var before = new StoreContext(OptionsOf(engine, connection), from);
        using var after = new StoreContext(OptionsOf(engine, connection), to);
        Alter(transaction, after, from == 0 ? null : ModelOf(before).GetRelationalModel());
        if (from < WithAccounts && to >= WithAccounts)
        {
            using var accounts = new AccountsContext((DbContextOptions<AccountsContext>)engine.Configure(new DbContextOptionsBuilder<AccountsContext>(), connection).Options);
            Alter(transaction, accounts, null);
        }

        var changesGuards = from is > 0 and < WithRemoval && to >= WithRemoval;
        foreach (var table in StoreTables.At(to).Where(table => table.IsPermanent && table.Since <= from && changesGuards))
            Execute(transaction, engine.Unguard(table));

        if (from < KeptHead.Table.Since && to >= KeptHead.Table.Since)
            transaction.Insert(KeptHead.Table, 1, 0L, AuditChain.Start, transaction.AskNumber($"select count(*) from {KeptCollection.Table.Name}"));
        if (from > 0 && from < KeptSharing.Table.Since && to >= KeptSharing.Table.Since)
            KeptSharing.TakeOver(transaction);
        if (changesGuards && from >= WithAccounts)
            NamesTakenOut.From(engine, transaction, now, from);
        foreach (var table in StoreTables.At(to).Where(table => table.IsPermanent && (table.Since > from || changesGuards)))
            Execute(transaction, engine.Guard(table, $"a_row_of_{table.Name}_is_never_changed"));
        transaction.Execute($"delete from {Table.Name}");
        transaction.Insert(Table, to);
    }

    private static int Find(Engine engine, DbConnection connection)
    {
        using var transaction = engine.BeginReading(connection);
        return Find(engine, transaction);
    }

    /// <summary>The version that a database has; 0 = it is empty.</summary>
    /// <exception cref="StoreException">The database is somebody else's, or of a newer version.</exception>
    public static int Find(Engine engine, DbTransaction transaction)
    {
        var names = engine.TableNames(transaction);
        if (names.Count == 0)
            return 0;
        if (!names.Contains(Table.Name, StringComparer.Ordinal))
            throw Refusal.NotOurs(engine.Place);
        using var reader = transaction.Select(Table);
        if (!reader.Read())
            throw Refusal.NotOurs(engine.Place);
        var found = reader.Whole();
        return found <= Known ? found : throw Refusal.Newer(engine.Place, found, Known);
    }

    private static void Execute(DbTransaction transaction, IEnumerable<string> commands)
    {
        foreach (var command in commands)
            transaction.Execute(command);
    }

    private static void Alter(DbTransaction transaction, DbContext to, IRelationalModel? from)
    {
        var model = ModelOf(to);
        var operations = to.GetService<IMigrationsModelDiffer>().GetDifferences(from, model.GetRelationalModel());
        foreach (var command in to.GetService<IMigrationsSqlGenerator>().Generate(operations, model))
        {
            // To make a table anew, SQLite's generator also turns references off outside the transaction. That is only needed
            // for a table that another refers to; such a table is refused here by its references, and all stays as it was.
            if (!command.TransactionSuppressed)
                transaction.Execute(command.CommandText);
        }
    }

    private static IModel ModelOf(DbContext context) => context.GetService<IDesignTimeModel>().Model;

    private static DbContextOptions<StoreContext> OptionsOf(Engine engine, DbConnection connection) =>
        (DbContextOptions<StoreContext>)engine.Configure(new DbContextOptionsBuilder<StoreContext>(), connection).Options;
}

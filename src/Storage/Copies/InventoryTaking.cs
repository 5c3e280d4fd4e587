using System.Data.Common;
using System.Security.Cryptography;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables;
using Maatstaf.Storage.Tables.Delivered;

namespace Maatstaf.Storage.Copies;

/// <summary>Counts and hashes what a database holds.</summary>
internal static class InventoryTaking
{
    public static StoreInventory Take(Engine engine, DbTransaction transaction, CancellationToken ct)
    {
        var audit = new AuditVerification(transaction, null, ct).Verify();
        var frozen = ReadEditions(transaction);
        frozen.AddRange(ReadViews(transaction));
        return new StoreInventory(
            checked((int)transaction.AskNumber($"select version from {SchemaVersion.Table.Name}")),
            KeptHead.Read(transaction).DataVersion,
            audit.Entries,
            audit.Head,
            audit.FirstWrong,
            // Names of tables of Identity have capitals, so they are quoted.
            engine.TableNames(transaction).ToDictionary(static name => name, name => transaction.AskNumber($"select count(*) from \"{name}\"")),
            frozen.ToDictionary(static edition => edition.Name, static edition => edition.Hash),
            [.. frozen.Where(static edition => edition.Hash != edition.KeptHash).Select(static edition => edition.Name)]);
    }

    private static List<(string Name, string Hash, string KeptHash)> ReadEditions(DbTransaction transaction)
    {
        using var reader = transaction.Select(KeptFrozenEditions.Table);
        var frozen = new List<(string, string, string)>();
        while (reader.Read())
        {
            var name = FormattableString.Invariant($"{reader.Whole()}/{reader.Whole()}");
            var keptHash = reader.Text();
            reader.Skip(3);
            frozen.Add((name, Convert.ToHexStringLower(SHA256.HashData(reader.Bytes())), keptHash));
        }

        return frozen;
    }

    private static List<(string Name, string Hash, string KeptHash)> ReadViews(DbTransaction transaction)
    {
        using var reader = transaction.Select(KeptFrozenViews.Table);
        var views = new List<(string, string, string)>();
        while (reader.Read())
        {
            var name = FormattableString.Invariant($"{reader.Whole()}/{reader.Whole()}/{reader.Text()}");
            var keptHash = reader.Text();
            views.Add((name, Convert.ToHexStringLower(SHA256.HashData(reader.Bytes())), keptHash));
        }

        return views;
    }
}

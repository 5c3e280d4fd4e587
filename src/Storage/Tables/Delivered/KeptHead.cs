using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables.Editing;
using Maatstaf.Storage.Tables.Laws;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>How far the store is.</summary>
/// <param name="Entries">How many entries the audit log has.</param>
/// <param name="Hash">Hash of the newest one.</param>
/// <param name="DataVersion">Number of the newest version of what counts.</param>
internal sealed record Head(long Entries, byte[] Hash, long DataVersion);

/// <summary>
/// How far the store is, in one row: every change rewrites it, so that nobody can take entries off the end of the audit log
/// without a trace, and two changes never get the same number.
/// </summary>
internal static class KeptHead
{
    private const string Name = "store_head";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("number", ColumnType.Small),
            new("entries", ColumnType.Long),
            new("hash", ColumnType.Bytes),
            new("data_version", ColumnType.Long),
        ],
        Key = ["number"],
        Rules = [new("there_is_one_store_head", "number = 1"), Rules.NotNegative(Name, "entries"), Rules.NotNegative(Name, "data_version")],
    };

    /// <summary>Which organisation's year each version of the data changed; none = everything.</summary>
    public static readonly Table Changes = new("data_change")
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("data_version", ColumnType.Long),
            new("number", ColumnType.Whole),
            new("organisation", ColumnType.Code, MayBeMissing: true),
            new("year", ColumnType.Small, MayBeMissing: true),
        ],
        Key = ["data_version", "number"],
    };

    public static Head Read(DbTransaction transaction) => Read(transaction, string.Empty);

    /// <summary>Reads it; until the end of the transaction nobody else changes it.</summary>
    public static Head Take(DbTransaction transaction, Engine engine) => Read(transaction, engine.ForUpdate);

    public static void Write(DbTransaction transaction, Head head) => transaction.Execute(
        $"update {Name} set entries = @p0, hash = @p1, data_version = @p2 where number = 1", head.Entries, head.Hash, head.DataVersion);

    public static void Add(DbTransaction transaction, long version, IEnumerable<CountedYear> changed)
    {
        foreach (var (number, year) in changed.Index())
            transaction.Insert(Changes, version, number, year.Organisation, year.FiscalYear);
    }

    public static List<CountedYear> ReadChanges(DbTransaction transaction, long since)
    {
        using var reader = transaction.SelectWhere(Changes, "data_version > @p0", null, since);
        var changes = new List<CountedYear>();
        while (reader.Read())
        {
            reader.Skip(2);
            changes.Add(new(reader.OptionalText() is { } code ? OrganisationCode.Parse(code) : null, reader.OptionalWhole()));
        }

        return changes;
    }

    /// <summary>The newest version that changed a fiscal year up to this one; 0 = none did.</summary>
    public static long NewestUpTo(DbTransaction transaction, int year) =>
        transaction.AskNumber($"select coalesce(max(data_version), 0) from {Changes.Name} where year is null or year <= @p0", year);

    public static StorePulse ReadPulse(DbTransaction transaction)
    {
        var (laws, editions, frozen, texts) = (KeptLawVersions.Table.Name, KeptEditions.Table.Name, KeptFrozenEditions.Table.Name, KeptReportPublications.Table.Name);
        using var reader = new RowReader(transaction.Command(
            $"select data_version, (select count(*) from {laws}), (select coalesce(sum({Schema.Table.Version}), 0) from {editions}) + (select count(*) from {frozen}) + (select count(*) from {texts}) from {Name} where number = 1"));
        reader.Read();
        return new StorePulse(reader.Number(), reader.Number(), reader.Number());
    }

    private static Head Read(DbTransaction transaction, string forUpdate)
    {
        using var reader = new RowReader(transaction.Command($"select entries, hash, data_version from {Name} where number = 1{forUpdate}"));
        reader.Read();
        return new Head(reader.Number(), reader.Bytes(), reader.Number());
    }
}

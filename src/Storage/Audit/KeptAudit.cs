using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Audit;

/// <summary>The audit log. Entries are added and never changed; the database itself refuses that.</summary>
internal static class KeptAudit
{
    private const string Name = "audit_entry";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("number", ColumnType.Long),
            new("at", ColumnType.Moment),
            new("action", ColumnType.Text),
            new("object", ColumnType.Text),
            new("result", ColumnType.Text),
            new("origin", ColumnType.Text),
            new("actor", ColumnType.Text),
            // Kept beside the own hash: it tells a changed entry whose hash was computed anew from the one after it.
            new("previous", ColumnType.Bytes),
            new("hash", ColumnType.Bytes),
        ],
        Key = ["number"],
        Rules = [Rules.AboveZero(Name, "number"), Rules.NotEmpty(Name, "action"), Rules.OneOf(Name, "result", Words.Result)],
    };

    public static void Add(DbTransaction transaction, KeptEntry entry) => transaction.Insert(
        Table, entry.Number, entry.At, entry.Action, entry.Object, entry.Result, entry.Origin, entry.Actor, entry.Previous, entry.Hash);

    /// <summary>Writes an entry anew; only possible while the table is not guarded.</summary>
    public static void Renew(DbTransaction transaction, KeptEntry entry) => transaction.Execute(
        $"update {Name} set object = @p1, actor = @p2, previous = @p3, hash = @p4 where number = @p0", entry.Number, entry.Object, entry.Actor, entry.Previous, entry.Hash);

    public static List<AuditEntry> Newest(DbTransaction transaction, long? before, int most)
    {
        using var reader = transaction.SelectWhere(Table, "number < @p0", "number desc limit @p1", before ?? long.MaxValue, most);
        return All(reader);
    }

    /// <summary>Looks back from the newest entry until it is found; without one, through the whole log.</summary>
    public static AuditEntry? NewestDone(DbTransaction transaction, string action)
    {
        using var reader = transaction.SelectWhere(Table, "action = @p0 and result = 'done'", "number desc limit 1", action);
        return All(reader).FirstOrDefault();
    }

    /// <summary>The entries by an account or about it, oldest first.</summary>
    public static List<AuditEntry> With(DbTransaction transaction, Guid account)
    {
        var id = account.ToString();
        using var reader = transaction.SelectWhere(Table, "actor = @p0 or object like @p1", null, id, $"%{id}%");
        return All(reader);
    }

    public static KeptEntry Read(RowReader reader) => new(
        reader.Number(), reader.Moment(), reader.Text(), reader.Text(), reader.Text(), reader.Text(), reader.Text(), reader.Bytes(), reader.Bytes());

    private static List<AuditEntry> All(RowReader reader)
    {
        var entries = new List<AuditEntry>();
        while (reader.Read())
        {
            var entry = Read(reader);
            entries.Add(new()
            {
                Number = entry.Number,
                At = entry.At,
                Action = entry.Action,
                Object = entry.Object,
                Result = entry.Result,
                Origin = entry.Origin,
                Actor = entry.Actor,
                Hash = Convert.ToHexStringLower(entry.Hash),
            });
        }

        return entries;
    }
}

using System.Data.Common;
using Maatstaf.Delivery.Editing;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Editing;

/// <summary>Who sees the report of an edition before it is published.</summary>
internal static class KeptPreviewReaders
{
    private const string Name = "preview_reader";

    public static readonly Table Table = new(Name)
    {
        Since = 9,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("account", ColumnType.Id),
            new("since", ColumnType.Moment),
            new("chosen_by", ColumnType.Name),
        ],
        Key = ["edition", "account"],
        Links = [new("a_preview_reader_is_of_a_known_edition", ["edition"], KeptEditions.Table)],
    };

    public static void Add(DbTransaction transaction, PreviewReader reader) =>
        transaction.Execute(Commands.Insertion(Table) + " on conflict do nothing", reader.Edition.Year, reader.Account, reader.Since, reader.By);

    public static void Remove(DbTransaction transaction, PreviewReader reader) =>
        transaction.Execute($"delete from {Name} where edition = @p0 and account = @p1", reader.Edition.Year, reader.Account);

    public static void Forget(DbTransaction transaction, Guid account) => transaction.Execute($"delete from {Name} where account = @p0", account);

    public static void RemoveAll(DbTransaction transaction, Edition edition) =>
        transaction.Execute($"delete from {Name} where edition = @p0", edition.Year);

    public static List<PreviewReader> Read(DbTransaction transaction, Edition edition)
    {
        using var reader = transaction.SelectWhere(Table, "edition = @p0", "since, account", edition.Year);
        var readers = new List<PreviewReader>();
        while (reader.Read())
        {
            reader.Skip();
            readers.Add(new(edition, reader.Id(), reader.Moment(), reader.Text()));
        }

        return readers;
    }
}

using System.Data.Common;
using System.Globalization;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables;

/// <summary>What the kept data is called and where it comes from: one row, or none when nothing is kept.</summary>
internal static class KeptCollection
{
    public static readonly Table Table = new("collection")
    {
        Columns =
        [
            new("number", ColumnType.Small),
            new("title", ColumnType.Text),
            new("fictional", ColumnType.Flag),
            new("content_hash", ColumnType.Text),
            // As text, because a moment must come back with the fraction and the offset with which it was kept.
            new("kept_at", ColumnType.Text),
            new("lines", ColumnType.Long),
            new("has_details", ColumnType.Flag),
        ],
        Key = ["number"],
        Rules =
        [
            new("there_is_one_collection", "number = 1"),
            Rules.NotNegative("collection", "lines"),
            Rules.NotEmpty("collection", "kept_at"),
        ],
    };

    public static void Write(Keeping keeping, StoredData description, bool hasDetails)
    {
        using var writer = keeping.Insert(Table);
        writer.Number(1);
        writer.Text(description.Title);
        writer.Flag(description.Fictional);
        writer.Text(description.ContentHash);
        writer.Text(description.KeptAt.ToString("O", CultureInfo.InvariantCulture));
        writer.Number(description.Lines);
        writer.Flag(hasDetails);
        writer.EndRow();
        writer.Complete();
    }

    /// <summary>Tells that a return was replaced: the content is no longer what a fingerprint was taken of.</summary>
    /// <param name="transaction">Where.</param>
    /// <param name="now">When.</param>
    /// <param name="lines">How many lines were added; below 0 = taken away.</param>
    public static void Adjust(DbTransaction transaction, DateTimeOffset now, long lines)
    {
        var moment = now.ToString("O", CultureInfo.InvariantCulture);
        // The first return that counts where nothing was imported makes the collection.
        transaction.Execute(
            $"insert into {Table.Name} (number, title, fictional, content_hash, kept_at, lines, has_details) values (1, '', @p0, '', @p1, 0, @p2) on conflict do nothing",
            false,
            moment,
            true);
        transaction.Execute($"update {Table.Name} set lines = lines + @p0, content_hash = '', kept_at = @p1, has_details = @p2", lines, moment, true);
    }

    public static (StoredData Description, bool HasDetails)? Read(DbTransaction transaction)
    {
        using var reader = transaction.Select(Table);
        if (!reader.Read())
            return null;
        reader.Skip();
        var description = new StoredData(
            reader.Text(),
            reader.Flag(),
            reader.Text(),
            DateTimeOffset.ParseExact(reader.Text(), "O", CultureInfo.InvariantCulture),
            reader.Number());
        return (description, reader.Flag());
    }
}

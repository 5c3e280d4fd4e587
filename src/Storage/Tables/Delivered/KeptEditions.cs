using System.Data.Common;
using Maatstaf.Delivery.Editions;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Editions and how far they are.</summary>
internal static class KeptEditions
{
    private const string Name = "edition";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("year", ColumnType.Small),
            new("state", ColumnType.Text),
            new("deadline", ColumnType.Date, MayBeMissing: true),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["year"],
        Rules = [Rules.YearHasFourDigits(Name), Rules.OneOf(Name, "state", Words.EditionState), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, EditionRecord edition) => transaction.Put(
        Table,
        $"edition {edition.Edition}",
        edition.Version,
        edition.Edition.Year,
        Words.EditionState[(int)edition.State],
        edition.Deadline);

    public static List<EditionRecord> Read(DbTransaction transaction)
    {
        using var reader = transaction.SelectWhere(Table, "1 = 1", "year desc");
        var editions = new List<EditionRecord>();
        while (reader.Read())
            editions.Add(new(new Edition(reader.Whole()), (EditionState)reader.Word(Words.EditionState), reader.OptionalDate(), reader.Whole()));
        return editions;
    }
}

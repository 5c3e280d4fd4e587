using System.Data.Common;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Practices;

/// <summary>Practices as they were submitted; never changed.</summary>
internal static class KeptPracticeVersions
{
    private const string Name = "practice_version";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        IsPermanent = true,
        Columns =
        [
            new("practice", ColumnType.Id),
            new("number", ColumnType.Whole),
            .. PracticeColumns.All,
            new("submitted_at", ColumnType.Moment),
            new("submitted_by", ColumnType.Id, MayBeMissing: true),
            new("submitted_by_name", ColumnType.Name),
        ],
        Key = ["practice", "number"],
        Links = [new("a_practice_version_is_of_a_practice", ["practice"], KeptPractices.Table)],
        Rules = [Rules.AboveZero(Name, "number"), Rules.NotEmpty(Name, "title"), Rules.NotEmpty(Name, "done"), Rules.NotEmpty(Name, "node")],
    };

    public static void Add(DbTransaction transaction, PracticeVersion version) => transaction.Insert(
        Table, [version.Practice, version.Number, .. PracticeColumns.Of(version.Text), version.At, version.By, version.ByName]);

    public static List<PracticeVersion> Read(DbTransaction transaction, Guid practice)
    {
        using var reader = transaction.SelectWhere(Table, "practice = @p0", null, practice);
        return Read(reader);
    }

    public static List<PracticeVersion> ReadVisible(DbTransaction transaction)
    {
        using var reader = transaction.SelectWhere(Table, $"number = (select approved from {KeptPractices.Table.Name} where id = practice)", null);
        return Read(reader);
    }

    private static List<PracticeVersion> Read(RowReader reader)
    {
        var versions = new List<PracticeVersion>();
        while (reader.Read())
            versions.Add(new(reader.Id(), reader.Whole(), PracticeColumns.Read(reader), reader.Moment(), reader.OptionalId(), reader.Text()));
        return versions;
    }
}

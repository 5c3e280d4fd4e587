using System.Data.Common;
using Maatstaf.Delivery.Cases;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Files as they were delivered.</summary>
internal static class KeptFiles
{
    private const string Name = "delivered_file";
    private const string WithoutBytes = "id, organisation, year, way, name, length, hash, delivered_at, delivered_by";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("id", ColumnType.Id),
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("way", ColumnType.Text),
            new("name", ColumnType.Text),
            new("length", ColumnType.Long),
            new("hash", ColumnType.Text),
            new("delivered_at", ColumnType.Moment),
            new("delivered_by", ColumnType.Name),
            new("bytes", ColumnType.Bytes, MayBeMissing: true),
        ],
        Key = ["id"],
        Links = [new("a_delivered_file_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table, Indexed: true)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.OneOf(Name, "way", Words.Way), Rules.NotNegative(Name, "length")],
    };

    public static void Add(DbTransaction transaction, DeliveredFile file) => transaction.Insert(
        Table, file.Id, file.Organisation, file.FiscalYear, Words.Way[(int)file.Way], file.Name, file.Length, file.Hash, file.At, file.By, file.Bytes);

    public static List<DeliveredFile> Read(DbTransaction transaction, OrganisationCode organisation, int year)
    {
        using var reader = new RowReader(transaction.Command(
            $"select {WithoutBytes} from {Name} where organisation = @p0 and year = @p1 order by delivered_at desc, id", organisation, year));
        var files = new List<DeliveredFile>();
        while (reader.Read())
            files.Add(Read(reader));
        return files;
    }

    public static DeliveredFile? Find(DbTransaction transaction, Guid id)
    {
        using var reader = transaction.SelectWhere(Table, "id = @p0", null, id);
        return reader.Read() ? Read(reader) with { Bytes = reader.OptionalBytes() } : null;
    }

    private static DeliveredFile Read(RowReader reader) => new()
    {
        Id = reader.Id(),
        Organisation = reader.Organisation(),
        FiscalYear = reader.Whole(),
        Way = (Way)reader.Word(Words.Way),
        Name = reader.Text(),
        Length = reader.Number(),
        Hash = reader.Text(),
        At = reader.Moment(),
        By = reader.Text(),
    };
}

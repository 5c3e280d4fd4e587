using System.Data.Common;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Submissions, whole and for ever.</summary>
internal static class KeptVersions
{
    private const string Name = "return_version";
    private const string OfCase = "organisation = @p0 and year = @p1";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("hash", ColumnType.Text),
            new("submitted_at", ColumnType.Moment),
            new("submitted_by", ColumnType.Id, MayBeMissing: true),
            new("submitted_by_name", ColumnType.Name),
            new("remark", ColumnType.Text),
            new("content", ColumnType.Bytes),
        ],
        Key = ["organisation", "year", "number"],
        Links = [new("a_return_version_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.AboveZero(Name, "number"), Rules.NotEmpty(Name, "hash")],
    };

    /// <summary>The files from which the rows of a version came.</summary>
    public static readonly Table Files = new("return_version_file")
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("position", ColumnType.Whole),
            new("file", ColumnType.Id),
        ],
        Key = ["organisation", "year", "number", "position"],
        Links =
        [
            new("a_return_version_file_belongs_to_a_version", ["organisation", "year", "number"], Table),
            new("a_return_version_file_was_delivered", ["file"], KeptFiles.Table, Indexed: true),
        ],
    };

    public static void Add(DbTransaction transaction, ReturnVersion version)
    {
        var (organisation, year) = (version.Content.Organisation, version.Content.FiscalYear);
        var newest = transaction.AskNumber($"select coalesce(max(number), 0) from {Name} where {OfCase}", organisation, year);
        if (version.Number != newest + 1)
            throw new StaleException($"{organisation}/{year}");
        transaction.Insert(
            Table, organisation, year, version.Number, version.Content.Hash(), version.At, version.By, version.ByName, version.Remark, version.Content.ToBytes());
        foreach (var (position, file) in version.Files.Index())
            transaction.Insert(Files, organisation, year, version.Number, position, file);
    }

    public static List<ReturnVersionSummary> Read(DbTransaction transaction, OrganisationCode organisation, int year)
    {
        using var reader = new RowReader(transaction.Command(
            $"select number, submitted_at, submitted_by_name, remark, hash from {Name} where {OfCase} order by number", organisation, year));
        var versions = new List<ReturnVersionSummary>();
        while (reader.Read())
            versions.Add(new(reader.Whole(), reader.Moment(), reader.Text(), reader.Text(), reader.Text()));
        return versions;
    }

    public static ReturnVersion? Find(DbTransaction transaction, OrganisationCode organisation, int year, int number)
    {
        var files = ReadFiles(transaction, organisation, year, number);
        using var reader = transaction.SelectWhere(Table, $"{OfCase} and number = @p2", null, organisation, year, number);
        if (!reader.Read())
            return null;
        reader.Skip(4);
        return new()
        {
            Number = number,
            At = reader.Moment(),
            By = reader.OptionalId(),
            ByName = reader.Text(),
            Remark = reader.Text(),
            Content = DeliveredYear.FromBytes(reader.Bytes()),
            Files = files,
        };
    }

    private static List<Guid> ReadFiles(DbTransaction transaction, OrganisationCode organisation, int year, int number)
    {
        using var reader = transaction.SelectWhere(Files, $"{OfCase} and number = @p2", null, organisation, year, number);
        var files = new List<Guid>();
        while (reader.Read())
        {
            reader.Skip(4);
            files.Add(reader.Id());
        }

        return files;
    }
}

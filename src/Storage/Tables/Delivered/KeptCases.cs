using System.Data.Common;
using Maatstaf.Delivery.Cases;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>How far the return of each organisation and year is.</summary>
internal static class KeptCases
{
    private const string Name = "return_case";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("state", ColumnType.Text),
            new("submitted", ColumnType.Whole),
            new("submitted_by", ColumnType.Id, MayBeMissing: true),
            new("submitted_by_name", ColumnType.Name),
            new("submitted_at", ColumnType.Moment, MayBeMissing: true),
            new("approved", ColumnType.Whole),
            new("approved_by", ColumnType.Id, MayBeMissing: true),
            new("approved_by_name", ColumnType.Name),
            new("approved_at", ColumnType.Moment, MayBeMissing: true),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["organisation", "year"],
        Links = [new("a_return_case_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules =
        [
            Rules.YearHasFourDigits(Name),
            Rules.OneOf(Name, "state", Words.ReturnState),
            Rules.NotNegative(Name, "submitted"),
            Rules.NotNegative(Name, "approved"),
            new("the_approved_version_of_return_case_was_submitted", "approved <= submitted"),
            Rules.HasVersion(Name),
        ],
    };

    public static void Put(DbTransaction transaction, ReturnCase kept) => transaction.Put(
        Table,
        kept.ToString(),
        kept.Version,
        kept.Organisation,
        kept.FiscalYear,
        Words.ReturnState[(int)kept.State],
        kept.Submitted,
        kept.SubmittedBy,
        kept.SubmittedByName,
        kept.SubmittedAt,
        kept.Approved,
        kept.ApprovedBy,
        kept.ApprovedByName,
        kept.ApprovedAt);

    public static List<ReturnCase> Read(DbTransaction transaction, int year)
    {
        using var reader = transaction.SelectWhere(Table, "year = @p0", null, year);
        return Read(reader);
    }

    public static ReturnCase? Find(DbTransaction transaction, OrganisationCode organisation, int year)
    {
        using var reader = transaction.SelectWhere(Table, "organisation = @p0 and year = @p1", null, organisation, year);
        return Read(reader).SingleOrDefault();
    }

    private static List<ReturnCase> Read(RowReader reader)
    {
        var cases = new List<ReturnCase>();
        while (reader.Read())
        {
            cases.Add(new()
            {
                Organisation = reader.Organisation(),
                FiscalYear = reader.Whole(),
                State = (ReturnState)reader.Word(Words.ReturnState),
                Submitted = reader.Whole(),
                SubmittedBy = reader.OptionalId(),
                SubmittedByName = reader.Text(),
                SubmittedAt = reader.OptionalMoment(),
                Approved = reader.Whole(),
                ApprovedBy = reader.OptionalId(),
                ApprovedByName = reader.Text(),
                ApprovedAt = reader.OptionalMoment(),
                Version = reader.Whole(),
            });
        }

        return cases;
    }
}

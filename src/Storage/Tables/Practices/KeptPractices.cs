using System.Data.Common;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Practices;

/// <summary>Practices as they are being written, and which version of each others see.</summary>
internal static class KeptPractices
{
    private const string Name = "practice";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        Columns =
        [
            new("id", ColumnType.Id),
            new("organisation", ColumnType.Code),
            new("shows_name", ColumnType.Flag),
            .. PracticeColumns.All,
            new("state", ColumnType.Text),
            new("submitted", ColumnType.Whole),
            new("approved", ColumnType.Whole),
            new("approved_at", ColumnType.Moment, MayBeMissing: true),
            new("reason", ColumnType.Text),
            new("changed_at", ColumnType.Moment),
            new("changed_by", ColumnType.Name),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["id"],
        Links = [new("a_practice_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules =
        [
            Rules.NotEmpty(Name, "title"),
            Rules.OneOf(Name, "state", Words.PracticeState),
            Rules.NotNegative(Name, "approved"),
            new("no_version_of_a_practice_is_visible_before_it_is_submitted", "approved <= submitted"),
            new("a_visible_practice_has_a_moment_of_approval", "(approved > 0) = (approved_at is not null)"),
            Rules.HasVersion(Name),
        ],
    };

    public static void Put(DbTransaction transaction, Practice practice) => transaction.Put(
        Table,
        $"practice {practice.Id:N}",
        practice.Version,
        [
            practice.Id,
            practice.Organisation,
            practice.ShowsName,
            .. PracticeColumns.Of(practice.Text),
            Words.PracticeState[(int)practice.State],
            practice.Submitted,
            practice.Approved,
            practice.ApprovedAt,
            practice.Reason,
            practice.ChangedAt,
            practice.ChangedBy,
        ]);

    public static Practice? Find(DbTransaction transaction, Guid practice)
    {
        using var reader = transaction.SelectWhere(Table, "id = @p0", null, practice);
        return Read(reader).SingleOrDefault();
    }

    public static List<Practice> Read(DbTransaction transaction, OrganisationCode? organisation)
    {
        using var reader = organisation is { } code
            ? transaction.SelectWhere(Table, "organisation = @p0", "changed_at desc, id", code)
            : transaction.SelectWhere(Table, "1 = 1", "changed_at desc, id");
        return Read(reader);
    }

    private static List<Practice> Read(RowReader reader)
    {
        var practices = new List<Practice>();
        while (reader.Read())
        {
            practices.Add(new Practice
            {
                Id = reader.Id(),
                Organisation = reader.Organisation(),
                ShowsName = reader.Flag(),
                Text = PracticeColumns.Read(reader),
                State = (PracticeState)reader.Word(Words.PracticeState),
                Submitted = reader.Whole(),
                Approved = reader.Whole(),
                ApprovedAt = reader.OptionalMoment(),
                Reason = reader.Text(),
                ChangedAt = reader.Moment(),
                ChangedBy = reader.Text(),
                Version = reader.Whole(),
            });
        }

        return practices;
    }
}

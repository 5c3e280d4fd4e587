using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Practices;

/// <summary>What people said under practices. The organisation is a code and no reference: without one it is the team.</summary>
internal static class KeptPracticeComments
{
    private const string Name = "practice_comment";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        Columns =
        [
            new("id", ColumnType.Id),
            new("practice", ColumnType.Id),
            new("organisation", ColumnType.Code, MayBeMissing: true),
            new("shows_name", ColumnType.Flag),
            new("said_at", ColumnType.Moment),
            new("said_by", ColumnType.Id, MayBeMissing: true),
            new("said_by_name", ColumnType.Name),
            new("said", ColumnType.Text),
            new("hidden_because", ColumnType.Text),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["id"],
        Links = [new("a_practice_comment_is_under_a_practice", ["practice"], KeptPractices.Table)],
        Rules = [Rules.NotEmpty(Name, "said"), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, PracticeComment comment) => transaction.Put(
        Table,
        NameOf(comment),
        comment.Version,
        comment.Id,
        comment.Practice,
        comment.Organisation,
        comment.ShowsName,
        comment.At,
        comment.By,
        comment.ByName,
        comment.Text,
        comment.HiddenBecause);

    public static void Remove(DbTransaction transaction, PracticeComment comment)
    {
        if (transaction.Execute($"delete from {Name} where id = @p0 and version = @p1", comment.Id, comment.Version) == 0)
            throw new StaleException(NameOf(comment));
    }

    public static List<PracticeComment> Read(DbTransaction transaction, Guid? practice)
    {
        using var reader = practice is { } one
            ? transaction.SelectWhere(Table, "practice = @p0", "said_at, id", one)
            : transaction.SelectWhere(Table, "1 = 1", "said_at, id");
        var comments = new List<PracticeComment>();
        while (reader.Read())
        {
            comments.Add(new PracticeComment
            {
                Id = reader.Id(),
                Practice = reader.Id(),
                Organisation = reader.OptionalText() is { } code ? OrganisationCode.Parse(code) : null,
                ShowsName = reader.Flag(),
                At = reader.Moment(),
                By = reader.OptionalId(),
                ByName = reader.Text(),
                Text = reader.Text(),
                HiddenBecause = reader.Text(),
                Version = reader.Whole(),
            });
        }

        return comments;
    }

    private static string NameOf(PracticeComment comment) => $"comment {comment.Id:N}";
}

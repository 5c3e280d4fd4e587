using System.Data.Common;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Editing;

/// <summary>What the team made of the reports of editions, change by change. Nothing here is ever changed.</summary>
internal static class KeptReportRevisions
{
    private const string Name = "report_revision";

    public static readonly Table Table = new(Name)
    {
        Since = 9,
        IsPermanent = true,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("action", ColumnType.Text),
            new("chapter", ColumnType.Text),
            new("content", ColumnType.Bytes),
            new("made_at", ColumnType.Moment),
            new("made_by", ColumnType.Name),
        ],
        Key = ["edition", "number"],
        Links = [new("a_report_revision_is_of_a_known_edition", ["edition"], KeptEditions.Table)],
        Rules = [Rules.AboveZero(Name, "number"), Rules.NotEmpty(Name, "action")],
    };

    public static void Add(DbTransaction transaction, ReportRevision revision)
    {
        if (revision.Number != Newest(transaction, revision.Edition) + 1)
            throw new StaleException($"report {revision.Edition}");
        transaction.Insert(Table, revision.Edition.Year, revision.Number, revision.Action, revision.Chapter, revision.Content, revision.At, revision.By);
    }

    /// <summary>Writes the content of a revision anew; only possible while the table is not guarded.</summary>
    public static void Renew(DbTransaction transaction, int edition, int number, byte[] content) =>
        transaction.Execute($"update {Name} set content = @p2 where edition = @p0 and number = @p1", edition, number, content);

    /// <summary>Number of the newest revision; 0 = none.</summary>
    public static int Newest(DbTransaction transaction, Edition edition) =>
        checked((int)transaction.AskNumber($"select coalesce(max(number), 0) from {Name} where edition = @p0", edition.Year));

    public static ReportRevision? Find(DbTransaction transaction, Edition edition, int number)
    {
        using var reader = transaction.SelectWhere(Table, "edition = @p0 and number = @p1", null, edition.Year, number);
        return Read(reader, edition).SingleOrDefault();
    }

    public static List<ReportRevision> Read(DbTransaction transaction, Edition edition)
    {
        using var reader = transaction.SelectWhere(Table, "edition = @p0", null, edition.Year);
        return Read(reader, edition);
    }

    private static List<ReportRevision> Read(RowReader reader, Edition edition)
    {
        var revisions = new List<ReportRevision>();
        while (reader.Read())
        {
            reader.Skip();
            revisions.Add(new()
            {
                Edition = edition,
                Number = reader.Whole(),
                Action = reader.Text(),
                Chapter = reader.Text(),
                Content = reader.Bytes(),
                At = reader.Moment(),
                By = reader.Text(),
            });
        }

        return revisions;
    }
}

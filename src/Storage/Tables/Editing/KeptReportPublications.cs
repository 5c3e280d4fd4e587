using System.Data.Common;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Editing;

/// <summary>Which revision of a report went out with which figures, and what was accepted with it. Nothing here is ever changed.</summary>
internal static class KeptReportPublications
{
    private const string Name = "report_publication";

    public static readonly Table Table = new(Name)
    {
        Since = 9,
        IsPermanent = true,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("number", ColumnType.Whole),
            new("frozen", ColumnType.Whole),
            new("revision", ColumnType.Whole),
            new("accepted", ColumnType.Text),
            new("made_at", ColumnType.Moment),
            new("made_by", ColumnType.Name),
        ],
        Key = ["edition", "number"],
        Links = [new("a_report_publication_is_of_a_frozen_edition", ["edition", "frozen"], KeptFrozenEditions.Table)],
        Rules = [Rules.AboveZero(Name, "number"), Rules.NotNegative(Name, "revision")],
    };

    public static void Add(DbTransaction transaction, ReportPublication publication)
    {
        var year = publication.Edition.Year;
        if (publication.Number != transaction.AskNumber($"select coalesce(max(number), 0) + 1 from {Name} where edition = @p0", year))
            throw new StaleException($"publication of report {publication.Edition}");
        transaction.Insert(Table, year, publication.Number, publication.Frozen, publication.Revision, publication.Accepted, publication.At, publication.By);
    }

    public static List<ReportPublication> Read(DbTransaction transaction, Edition edition)
    {
        using var reader = transaction.SelectWhere(Table, "edition = @p0", null, edition.Year);
        var publications = new List<ReportPublication>();
        while (reader.Read())
        {
            reader.Skip();
            publications.Add(new()
            {
                Edition = edition,
                Number = reader.Whole(),
                Frozen = reader.Whole(),
                Revision = reader.Whole(),
                Accepted = reader.Text(),
                At = reader.Moment(),
                By = reader.Text(),
            });
        }

        return publications;
    }
}

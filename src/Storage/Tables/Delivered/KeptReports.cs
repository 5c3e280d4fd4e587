using System.Data.Common;
using System.Security.Cryptography;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Reports of editions: which are asked for, and those that are made with their files.</summary>
internal static class KeptReports
{
    private const string Name = "edition_report", IsThis = "edition = @p0 and organisation = @p1 and kind = @p2 and data_version = @p3";
    private const string WithoutFile = "edition, organisation, kind, data_version, state, hash, length, made_at, failure, case when content is null then 0 else 1 end";

    public static readonly Table Table = new(Name)
    {
        Since = 7,
        Columns =
        [
            new("edition", ColumnType.Small),
            new("organisation", ColumnType.Code),
            new("kind", ColumnType.Code),
            new("data_version", ColumnType.Code),
            new("state", ColumnType.Text),
            new("hash", ColumnType.Text),
            new("length", ColumnType.Long),
            new("made_at", ColumnType.Moment, MayBeMissing: true),
            new("failure", ColumnType.Text),
            new("content", ColumnType.Bytes, MayBeMissing: true),
        ],
        Key = ["edition", "organisation", "kind", "data_version"],
        Links = [new("an_edition_report_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules =
        [
            Rules.OneOf(Name, "kind", Words.ReportKind),
            Rules.OneOf(Name, "state", Words.ReportState),
            Rules.NotEmpty(Name, "data_version"),
            Rules.NotNegative(Name, "length"),
            new("a_made_edition_report_has_a_hash_and_a_moment", "state <> 'made' or (length(hash) > 0 and made_at is not null)"),
            new("only_a_made_edition_report_has_a_file", "content is null or state = 'made'"),
        ],
    };

    public static void Want(DbTransaction transaction, Edition edition, string dataVersion, IReadOnlyCollection<(OrganisationCode Organisation, ReportKind Kind)> wanted)
    {
        transaction.Execute($"delete from {Name} where edition = @p0 and data_version <> @p1 and state <> 'made'", edition.Year, dataVersion);
        foreach (var (organisation, kind) in wanted)
        {
            transaction.Execute(
                Commands.Insertion(Table) + " on conflict do nothing",
                edition.Year, organisation, Words.ReportKind[(int)kind], dataVersion, Words.ReportState[(int)ReportState.Wanted], string.Empty, 0L, null, string.Empty, null);
            transaction.Execute(
                $"update {Name} set state = 'wanted', failure = '' where {IsThis} and state = 'failed'", edition.Year, organisation, Words.ReportKind[(int)kind], dataVersion);
        }
    }

    public static bool Keep(DbTransaction transaction, ReportKey report, byte[] file, DateTimeOffset now)
    {
        var (edition, organisation, kind) = (report.Edition.Year, report.Organisation, Words.ReportKind[(int)report.Kind]);
        var isKept = transaction.Execute(
            $"update {Name} set state = 'made', failure = '', hash = @p4, length = @p5, made_at = @p6, content = @p7 where {IsThis} and state <> 'made'",
            edition, organisation, kind, report.DataVersion, Convert.ToHexStringLower(SHA256.HashData(file)), file.LongLength, now, file) == 1;
        if (isKept)
        {
            transaction.Execute(
                $"update {Name} set content = null where edition = @p0 and organisation = @p1 and kind = @p2 and data_version <> @p3 and content is not null",
                edition, organisation, kind, report.DataVersion);
        }

        return isKept;
    }

    public static void Fail(DbTransaction transaction, ReportKey report, string failure) => transaction.Execute(
        $"update {Name} set state = 'failed', failure = @p4 where {IsThis} and state = 'wanted'",
        report.Edition.Year, report.Organisation, Words.ReportKind[(int)report.Kind], report.DataVersion, failure);

    public static List<EditionReport> Read(DbTransaction transaction, Edition edition, OrganisationCode? organisation)
    {
        using var reader = new RowReader(transaction.Command(
            $"select {WithoutFile} from {Name} where edition = @p0{(organisation is null ? null : " and organisation = @p1")} order by {string.Join(", ", Table.Key)}",
            organisation is { } one ? [edition.Year, one] : [edition.Year]));
        var reports = new List<EditionReport>();
        while (reader.Read())
        {
            reports.Add(new EditionReport
            {
                Key = new ReportKey(new Edition(reader.Whole()), reader.Organisation(), (ReportKind)reader.Word(Words.ReportKind), reader.Text()),
                State = (ReportState)reader.Word(Words.ReportState),
                Hash = reader.Text(),
                Length = reader.Number(),
                MadeAt = reader.OptionalMoment(),
                Failure = reader.Text(),
                IsKept = reader.Number() == 1,
            });
        }

        return reports;
    }

    public static List<Edition> Waiting(DbTransaction transaction)
    {
        using var reader = new RowReader(transaction.Command($"select distinct edition from {Name} where state = 'wanted' order by edition"));
        var editions = new List<Edition>();
        while (reader.Read())
            editions.Add(new Edition(reader.Whole()));
        return editions;
    }

    public static byte[]? File(DbTransaction transaction, ReportKey report) =>
        (byte[]?)transaction.Ask($"select content from {Name} where {IsThis}", report.Edition.Year, report.Organisation, Words.ReportKind[(int)report.Kind], report.DataVersion);
}

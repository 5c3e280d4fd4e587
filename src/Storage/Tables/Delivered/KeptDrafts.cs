using System.Data.Common;
using Maatstaf.Delivery.Cases;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>What coordinators work on.</summary>
internal static class KeptDrafts
{
    private const string Name = "draft";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("organisation", ColumnType.Code),
            new("year", ColumnType.Small),
            new("changed_at", ColumnType.Moment),
            new("changed_by", ColumnType.Name),
            new("content", ColumnType.Bytes),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["organisation", "year"],
        Links = [new("a_draft_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.YearHasFourDigits(Name), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, Draft draft) => transaction.Put(
        Table,
        $"draft {draft.Content.Organisation}/{draft.Content.FiscalYear}",
        draft.Version,
        draft.Content.Organisation,
        draft.Content.FiscalYear,
        draft.ChangedAt,
        draft.ChangedBy,
        draft.Content.ToBytes());

    public static Draft? Find(DbTransaction transaction, OrganisationCode organisation, int year)
    {
        using var reader = transaction.SelectWhere(Table, "organisation = @p0 and year = @p1", null, organisation, year);
        if (!reader.Read())
            return null;
        reader.Skip(2);
        var (changedAt, changedBy) = (reader.Moment(), reader.Text());
        return new Draft(DeliveredYear.FromBytes(reader.Bytes()), reader.Whole(), changedAt, changedBy);
    }
}

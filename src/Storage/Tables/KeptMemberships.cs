using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>Who was a member of which partnership in which year; shares in quintillionths, missing = by inhabitants.</summary>
internal static class KeptMemberships
{
    private const string Name = "membership";

    public static readonly Table Table = new(Name)
    {
        Columns =
        [
            new("partnership", ColumnType.Code),
            new("municipality", ColumnType.Code),
            new("year", ColumnType.Small),
            new("share_quintillionths", ColumnType.Long, MayBeMissing: true),
        ],
        Key = ["partnership", "municipality", "year"],
        Links =
        [
            new("a_membership_is_of_a_known_partnership", ["partnership"], KeptOrganisations.Table),
            new("a_membership_is_of_a_known_municipality", ["municipality"], KeptOrganisations.Table),
        ],
        Rules =
        [
            Rules.YearHasFourDigits(Name),
            new("the_share_of_membership_is_from_0_to_1", FormattableString.Invariant($"share_quintillionths between 0 and {Share.One}")),
            new("nobody_has_a_membership_of_itself", "partnership <> municipality"),
        ],
    };

    public static void Write(Keeping keeping, MembershipTable memberships)
    {
        using var writer = keeping.Insert(Table);
        for (var row = 0; row < memberships.Count; row++)
        {
            writer.Text(keeping.CodeOf(memberships.Partnership[row]));
            writer.Text(keeping.CodeOf(memberships.Municipality[row]));
            writer.Number(memberships.Year[row]);
            writer.Number(memberships.Share[row]?.Quintillionths);
            writer.EndRow();
        }

        writer.Complete();
    }

    public static void Put(DbTransaction transaction, OrganisationCode partnership, int year, IReadOnlyList<MembershipEntry> members)
    {
        transaction.Execute($"delete from {Name} where partnership = @p0 and year = @p1", partnership, year);
        foreach (var member in members)
            transaction.Insert(Table, partnership, member.Municipality, year, member.Share?.Quintillionths);
    }

    public static List<MembershipEntry> ReadEntries(DbTransaction transaction, int year)
    {
        using var reader = transaction.SelectWhere(Table, "year = @p0", null, year);
        var entries = new List<MembershipEntry>();
        while (reader.Read())
            entries.Add(new(reader.Organisation(), reader.Organisation(), reader.Whole(), reader.OptionalNumber() is { } share ? new Share(share) : null));
        return entries;
    }

    public static MembershipTable Read(Loading loading)
    {
        var count = loading.Count(Table);
        var memberships = new MembershipTable
        {
            Partnership = new int[count],
            Municipality = new int[count],
            Year = new short[count],
            Share = new Share?[count],
        };
        using var reader = loading.Select(Table);
        for (var row = 0; reader.Read(); row++)
        {
            memberships.Partnership[row] = loading.Organisation(reader);
            memberships.Municipality[row] = loading.Organisation(reader);
            memberships.Year[row] = reader.Small();
            memberships.Share[row] = reader.OptionalNumber() is { } share ? new Share(share) : null;
        }

        return memberships;
    }
}

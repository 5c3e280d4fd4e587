using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Peers;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Groups that organisations saved. Members are codes and no references: an import may leave one of them out.</summary>
internal static class KeptPeerGroups
{
    private const string Name = "peer_group";
    private const char Between = ',';

    public static readonly Table Table = new(Name)
    {
        Since = 3,
        Columns =
        [
            new("id", ColumnType.Id),
            new("organisation", ColumnType.Code),
            new("name", ColumnType.Text),
            new("members", ColumnType.Text),
            new("changed_at", ColumnType.Moment),
            new("changed_by", ColumnType.Name),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["id"],
        AlsoUnique = ["organisation", "name"],
        Links = [new("a_peer_group_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table)],
        Rules = [Rules.NotEmpty(Name, "name"), Rules.NotEmpty(Name, "members"), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, PeerGroup group) => transaction.Put(
        Table,
        $"group {group.Name} of {group.Organisation}",
        group.Version,
        group.Id,
        group.Organisation,
        group.Name,
        string.Join(Between, group.Members),
        group.ChangedAt,
        group.ChangedBy);

    public static void Remove(DbTransaction transaction, PeerGroup group)
    {
        if (transaction.Execute($"delete from {Name} where id = @p0 and version = @p1", group.Id, group.Version) == 0)
            throw new StaleException($"group {group.Name} of {group.Organisation}");
    }

    public static List<PeerGroup> Read(DbTransaction transaction, OrganisationCode organisation)
    {
        using var reader = transaction.SelectWhere(Table, "organisation = @p0", "name", organisation);
        var groups = new List<PeerGroup>();
        while (reader.Read())
        {
            groups.Add(new PeerGroup
            {
                Id = reader.Id(),
                Organisation = reader.Organisation(),
                Name = reader.Text(),
                Members = [.. reader.Text().Split(Between).Select(OrganisationCode.Parse)],
                ChangedAt = reader.Moment(),
                ChangedBy = reader.Text(),
                Version = reader.Whole(),
            });
        }

        return groups;
    }
}

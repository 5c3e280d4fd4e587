using System.Data.Common;
using Maatstaf.Delivery.Clients;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Programs that work with the API in the name of organisations. They stay after they were withdrawn, for who wants to know.</summary>
internal static class KeptApiClients
{
    private const string Name = "api_client";
    private const char Between = ' ';

    public static readonly Table Table = new(Name)
    {
        Since = 11,
        Columns =
        [
            new("id", ColumnType.Id),
            new("organisation", ColumnType.Code),
            new("name", ColumnType.Text),
            new("scopes", ColumnType.Text),
            new("secret_hash", ColumnType.Text),
            new("made_at", ColumnType.Moment),
            new("made_by", ColumnType.Name),
            new("ends_at", ColumnType.Moment),
            new("last_used_at", ColumnType.Moment, MayBeMissing: true),
            new("withdrawn_at", ColumnType.Moment, MayBeMissing: true),
            new("withdrawn_by", ColumnType.Name),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["id"],
        Links = [new("a_client_works_for_a_known_organisation", ["organisation"], KeptOrganisations.Table, Indexed: true)],
        Rules = [Rules.NotEmpty(Name, "name"), Rules.NotEmpty(Name, "scopes"), Rules.NotEmpty(Name, "secret_hash"), Rules.HasVersion(Name)],
    };

    public static void Put(DbTransaction transaction, ApiClient client) => transaction.Put(
        Table,
        $"client {client.Name} of {client.Organisation}",
        client.Version,
        client.Id,
        client.Organisation,
        client.Name,
        string.Join(Between, client.Scopes.Select(static scope => scope.Id)),
        client.SecretHash,
        client.MadeAt,
        client.MadeBy,
        client.EndsAt,
        client.LastUsedAt,
        client.WithdrawnAt,
        client.WithdrawnBy);

    /// <summary>Remembers the use without a new version: two nodes may give tokens at once.</summary>
    public static void MarkUsed(DbTransaction transaction, Guid client, DateTimeOffset now) => transaction.Execute($"update {Name} set last_used_at = @p1 where id = @p0", client, now);

    public static List<ApiClient> Read(DbTransaction transaction, OrganisationCode organisation)
    {
        using var reader = transaction.SelectWhere(Table, "organisation = @p0", "made_at desc, id", organisation);
        return All(reader);
    }

    public static ApiClient? Find(DbTransaction transaction, Guid client)
    {
        using var reader = transaction.SelectWhere(Table, "id = @p0", null, client);
        return All(reader) is [var found] ? found : null;
    }

    private static List<ApiClient> All(RowReader reader)
    {
        var clients = new List<ApiClient>();
        while (reader.Read())
        {
            clients.Add(new ApiClient
            {
                Id = reader.Id(),
                Organisation = reader.Organisation(),
                Name = reader.Text(),
                // What a later version of the program allowed, this one does not know and so does not allow.
                Scopes = [.. reader.Text().Split(Between).Select(ApiScope.Find).OfType<ApiScope>()],
                SecretHash = reader.Text(),
                MadeAt = reader.Moment(),
                MadeBy = reader.Text(),
                EndsAt = reader.Moment(),
                LastUsedAt = reader.OptionalMoment(),
                WithdrawnAt = reader.OptionalMoment(),
                WithdrawnBy = reader.KnownText(),
                Version = reader.Whole(),
            });
        }

        return clients;
    }
}

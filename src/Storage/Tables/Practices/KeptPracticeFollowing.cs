using System.Data.Common;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Practices;

/// <summary>Who follows what.</summary>
internal static class KeptPracticeFollowing
{
    private const string Name = "practice_following";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        Columns =
        [
            new("account", ColumnType.Id),
            new("kind", ColumnType.Code),
            new("subject", ColumnType.Code),
            new("seen_at", ColumnType.Moment),
        ],
        Key = ["account", "kind", "subject"],
        Rules = [Rules.OneOf(Name, "kind", Words.FollowedKind), Rules.NotEmpty(Name, "subject")],
    };

    public static void Add(DbTransaction transaction, PracticeFollowing following) => transaction.Execute(
        Commands.Insertion(Table) + " on conflict do nothing", following.Account, Words.FollowedKind[(int)following.Kind], following.Subject, following.SeenAt);

    public static void Remove(DbTransaction transaction, PracticeFollowing following) => transaction.Execute(
        $"delete from {Name} where account = @p0 and kind = @p1 and subject = @p2", following.Account, Words.FollowedKind[(int)following.Kind], following.Subject);

    public static void Forget(DbTransaction transaction, Guid account) => transaction.Execute($"delete from {Name} where account = @p0", account);

    public static void MarkSeen(DbTransaction transaction, Guid account, DateTimeOffset at) =>
        transaction.Execute($"update {Name} set seen_at = @p1 where account = @p0 and seen_at < @p1", account, at);

    public static List<PracticeFollowing> Read(DbTransaction transaction, Guid? account)
    {
        using var reader = account is { } one ? transaction.SelectWhere(Table, "account = @p0", null, one) : transaction.Select(Table);
        var following = new List<PracticeFollowing>();
        while (reader.Read())
            following.Add(new(reader.Id(), (FollowedKind)reader.Word(Words.FollowedKind), reader.Text(), reader.Moment()));
        return following;
    }
}

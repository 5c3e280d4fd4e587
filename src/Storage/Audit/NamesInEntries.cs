using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;

namespace Maatstaf.Storage.Audit;

/// <summary>Names and addresses in entries of before they were left out, and what stands in their place: the account, or that it is unknown.</summary>
internal sealed class NamesInEntries
{
    private readonly Dictionary<string, Guid> accounts = [];

    /// <summary>Reads the addresses of the accounts.</summary>
    public NamesInEntries(DbTransaction transaction)
    {
        using var reader = new RowReader(transaction.Command("""select "NormalizedEmail", "Id" from "AspNetUsers" where "NormalizedEmail" is not null"""));
        while (reader.Read())
            accounts[reader.Text()] = reader.Id();
    }

    /// <summary>The account and the name of an actor as it was written with both; null = the actor is no account.</summary>
    public static (Guid Account, string Name)? AccountOf(string actor) =>
        actor.LastIndexOf(" (", StringComparison.Ordinal) is >= 0 and var at && actor.EndsWith(')') && Guid.TryParse(actor.AsSpan(at + 2)[..^1], out var account)
            ? (account, actor[..at])
            : null;

    /// <summary>The entry as it would be written today; its hashes are still those of before.</summary>
    public KeptEntry Without(KeptEntry entry)
    {
        var actor = AccountOf(entry.Actor);
        return entry with { Actor = actor is var (account, _) ? account.ToString() : entry.Actor, Object = ObjectOf(entry, actor) };
    }

    private string ObjectOf(KeptEntry entry, (Guid Account, string Name)? actor) => entry switch
    {
        // A session is somebody's; a refused one is of whatever was typed.
        { Action: "session.start", Result: "refused", Object: not "passkey" } or { Action: "account.forgot" } => AccountWith(entry.Object),
        { Action: ['s', 'e', 's', 's', 'i', 'o', 'n', '.', ..] } when actor is var (account, name) && entry.Object == name => account.ToString(),
        _ when entry.Object.Contains('@', StringComparison.Ordinal) => string.Join(' ', entry.Object.Split(' ').Select(word => word.Contains('@', StringComparison.Ordinal) ? AccountWith(word) : word)),
        _ => entry.Object,
    };

    private string AccountWith(string email) => accounts.TryGetValue(email.ToUpperInvariant(), out var account) ? account.ToString() : AuditEntry.UnknownAccount;
}

using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Administration;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web.Administration;

/// <summary>Accounts and their roles, for who manages them. A change of roles works with the next request of the account.</summary>
internal sealed class People(AccountsContext accounts, Sessions sessions, IDeliveryStore store, TimeProvider clock)
{
    /// <summary>All accounts by name, or those with a role for an organisation.</summary>
    /// <param name="organisation">Only who has a role for this organisation, with those roles alone; null = everybody.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<IReadOnlyList<AccountRow>> ListAsync(string? organisation, CancellationToken ct)
    {
        var names = await NamesAsync(ct);
        var grants = await accounts.Grants.AsNoTracking().Where(grant => organisation == null || grant.Organisation == organisation).ToListAsync(ct);
        var roles = grants.ToLookup(static grant => grant.AccountId, grant => Named(grant.Role, grant.Organisation, names));
        var found = await accounts.Users.AsNoTracking().ToListAsync(ct);
        return
        [
            .. found.Where(account => organisation is null || roles.Contains(account.Id))
                .OrderBy(static account => account.DisplayName, StringComparer.OrdinalIgnoreCase)
                .Select(account => Row(account, roles[account.Id])),
        ];
    }

    /// <summary>One account, or null.</summary>
    public async Task<AccountRow?> FindAsync(Guid id, CancellationToken ct) => (await ListAsync(null, ct)).FirstOrDefault(row => row.Id == id);

    /// <summary>Gives a role.</summary>
    public async Task GiveAsync(Caller by, AccountRow to, Role role, string organisation, CancellationToken ct)
    {
        if (to.Roles.Any(has => has.Role == role && has.Organisation == organisation))
            return;
        accounts.Grants.Add(new AccountGrant { AccountId = to.Id, Role = role, Organisation = organisation });
        await store.ChangeAsync(accounts, by, "account.grant", $"{to.Id} {role} {organisation}".TrimEnd(), ct: ct);
    }

    /// <summary>Takes a role back.</summary>
    public async Task TakeAsync(Caller by, AccountRow from, Role role, string organisation, CancellationToken ct)
    {
        if (await accounts.Grants.FindAsync([from.Id, role, organisation], ct) is not { } taken)
            return;
        accounts.Grants.Remove(taken);
        await store.ChangeAsync(accounts, by, "account.revoke", $"{from.Id} {role} {organisation}".TrimEnd(), ct: ct);
    }

    /// <summary>Blocks an account and ends its sessions, or lets it in again.</summary>
    public async Task BlockAsync(Caller by, AccountRow account, bool blocked, CancellationToken ct)
    {
        var kept = await accounts.Users.SingleAsync(kept => kept.Id == account.Id, ct);
        kept.BlockedAt = blocked ? clock.GetUtcNow() : null;
        await store.ChangeAsync(accounts, by, blocked ? "account.block" : "account.unblock", account.Id.ToString(), ct: ct);
        if (blocked)
            await sessions.EndAllAsync(account.Id, except: null, ct);
    }

    /// <summary>Removes an account and the name of the person everywhere; what the person did stays.</summary>
    /// <exception cref="LastAdministratorException">Nobody would be left who manages accounts.</exception>
    /// <exception cref="StaleException">It was removed already.</exception>
    public Task RemoveAsync(Caller by, AccountRow account, CancellationToken ct) =>
        store.ChangeAsync(by, "account.remove", account.Id.ToString(), change => ((IAccountsChange)change).Remove(account.Id), ct);

    /// <summary>The accounts with which nobody signed in for some months, the longest first.</summary>
    /// <param name="rows">The accounts to choose from.</param>
    /// <param name="months">How many months.</param>
    public IReadOnlyList<AccountRow> Unused(IReadOnlyList<AccountRow> rows, int months)
    {
        var since = clock.GetUtcNow().AddMonths(-months);
        return [.. rows.Where(row => row.LastSignInAt < since).OrderBy(static row => row.LastSignInAt)];
    }

    /// <summary>Names of the organisations that have no coordinator but this account.</summary>
    public async Task<IReadOnlyList<string>> OnlyCoordinatorOfAsync(AccountRow account, CancellationToken ct)
    {
        var others = await accounts.Grants.AsNoTracking().Where(grant => grant.Role == Role.Coordinator && grant.AccountId != account.Id).Select(static grant => grant.Organisation).ToListAsync(ct);
        return [.. account.Roles.Where(role => role.Role == Role.Coordinator && !others.Contains(role.Organisation)).Select(static role => role.OrganisationName)];
    }

    /// <summary>What ids in the audit log are called now: accounts, programs and invitations.</summary>
    public async Task<IReadOnlyDictionary<Guid, LocalisedText>> NamesOfAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var names = await accounts.Users.AsNoTracking().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(static account => account.Id, static account => new LocalisedText(account.DisplayName, account.DisplayName), ct);
        foreach (var invitation in await accounts.Invitations.AsNoTracking().Where(invitation => ids.Contains(invitation.Id)).ToListAsync(ct))
            names[invitation.Id] = new($"uitnodiging voor {invitation.DisplayName}", $"invitation for {invitation.DisplayName}");
        foreach (var id in ids.Where(id => !names.ContainsKey(id)).ToArray())
        {
            if (await store.ClientAsync(id, ct) is { } client)
                names[id] = new($"programma {client.Name}", $"program {client.Name}");
        }

        return names;
    }

    /// <summary>Names of organisations by code.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(CancellationToken ct) =>
        (await store.OrganisationsAsync(ct)).ToDictionary(static entry => entry.Code.ToString(), static entry => entry.Name, StringComparer.Ordinal);

    /// <summary>A role with the name of its organisation.</summary>
    public static NamedRole Named(Role role, string organisation, IReadOnlyDictionary<string, string> names) =>
        new(role, organisation, names.GetValueOrDefault(organisation, organisation));

    private static AccountRow Row(Account account, IEnumerable<NamedRole> roles) => new()
    {
        Id = account.Id,
        Name = account.DisplayName,
        Email = account.Email!,
        Roles = [.. roles.OrderBy(static role => role.Role).ThenBy(static role => role.OrganisationName, StringComparer.Ordinal)],
        LastSignInAt = account.LastSignInAt,
        Blocked = account.BlockedAt is not null,
    };
}

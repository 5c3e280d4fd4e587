using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Administration;
using Maatstaf.Storage.Accounts;
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
        await store.ChangeAsync(accounts, by, "account.grant", $"{to.Email} {role} {organisation}".TrimEnd(), ct: ct);
    }

    /// <summary>Takes a role back.</summary>
    public async Task TakeAsync(Caller by, AccountRow from, Role role, string organisation, CancellationToken ct)
    {
        if (await accounts.Grants.FindAsync([from.Id, role, organisation], ct) is not { } taken)
            return;
        accounts.Grants.Remove(taken);
        await store.ChangeAsync(accounts, by, "account.revoke", $"{from.Email} {role} {organisation}".TrimEnd(), ct: ct);
    }

    /// <summary>Blocks an account and ends its sessions, or lets it in again.</summary>
    public async Task BlockAsync(Caller by, AccountRow account, bool blocked, CancellationToken ct)
    {
        var kept = await accounts.Users.SingleAsync(kept => kept.Id == account.Id, ct);
        kept.BlockedAt = blocked ? clock.GetUtcNow() : null;
        await store.ChangeAsync(accounts, by, blocked ? "account.block" : "account.unblock", account.Email, ct: ct);
        if (blocked)
            await sessions.EndAllAsync(account.Id, except: null, ct);
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

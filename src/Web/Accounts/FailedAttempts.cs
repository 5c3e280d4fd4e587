using Maatstaf.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// Locks a name for signing in after too many failures in a row, whether there is an account of that name or not. Signing in with a
/// passkey is never locked, so nobody can keep somebody else out for ever.
/// </summary>
internal sealed class FailedAttempts(AccountsContext accounts, TimeProvider clock)
{
    private const int Most = 5;
    private static readonly TimeSpan LockLasts = TimeSpan.FromMinutes(15);

    /// <summary>Whether a name is locked now.</summary>
    public async Task<bool> IsLockedAsync(string name, CancellationToken ct)
    {
        var failed = await FindAsync(name, ct);
        return failed is { Count: >= Most } && Counts(failed);
    }

    /// <summary>Counts a failure.</summary>
    public async Task AddAsync(string name, CancellationToken ct)
    {
        var failed = await FindAsync(name, ct);
        if (failed is null)
            accounts.FailedSignIns.Add(failed = new FailedSignIn { Id = KeyOf(name) });
        failed.Count = Counts(failed) ? failed.Count + 1 : 1;
        failed.LastAt = clock.GetUtcNow();
        await accounts.SaveChangesAsync(ct);
    }

    /// <summary>Forgets the failures of a name, after a success.</summary>
    public async Task ForgetAsync(string name, CancellationToken ct)
    {
        if (await FindAsync(name, ct) is not { } failed)
            return;
        accounts.FailedSignIns.Remove(failed);
        await accounts.SaveChangesAsync(ct);
    }

    private bool Counts(FailedSignIn failed) => clock.GetUtcNow() < failed.LastAt + LockLasts;

    private Task<FailedSignIn?> FindAsync(string name, CancellationToken ct)
    {
        var key = KeyOf(name);
        return accounts.FailedSignIns.SingleOrDefaultAsync(failed => failed.Id == key, ct);
    }

    private static string KeyOf(string name) => Secret.HashOf(name.Trim().ToUpperInvariant());
}

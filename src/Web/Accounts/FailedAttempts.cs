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
        var key = KeyOf(name);
        var failed = await accounts.FailedSignIns.AsNoTracking().SingleOrDefaultAsync(failed => failed.Id == key, ct);
        return failed is { Count: >= Most } && clock.GetUtcNow() < failed.LastAt + LockLasts;
    }

    /// <summary>Counts a failure.</summary>
    public Task AddAsync(string name, CancellationToken ct) => accounts.CountAttemptAsync(KeyOf(name), clock.GetUtcNow(), LockLasts, fromFirst: false, ct);

    /// <summary>Forgets the failures of a name, after a success.</summary>
    public Task ForgetAsync(string name, CancellationToken ct) => accounts.ForgetAttemptsAsync(KeyOf(name), clock.GetUtcNow() - LockLasts, ct);

    private static string KeyOf(string name) => Secret.HashOf(name.Trim().ToUpperInvariant());
}

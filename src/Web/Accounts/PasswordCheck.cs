using Maatstaf.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>What came of a name and a password.</summary>
internal enum PasswordOutcome
{
    /// <summary>Wrong: no such account, another password, blocked, or without a password.</summary>
    Wrong,

    /// <summary>Too many failures under this name.</summary>
    Locked,

    /// <summary>Right.</summary>
    Right,
}

/// <summary>Checks a name and a password. For a name without an account it does the same work, so that time tells nothing.</summary>
internal sealed class PasswordCheck(UserManager<Account> users, IPasswordHasher<Account> hasher, FailedAttempts failures)
{
    private static readonly Account Nobody = new() { DisplayName = string.Empty };
    private static string? hashOfNobody;

    /// <summary>Checks, and counts a failure.</summary>
    /// <returns>The outcome, and the account when it is right.</returns>
    public async Task<(PasswordOutcome Outcome, Account? Account)> TryAsync(string email, string password, CancellationToken ct)
    {
        var locked = await failures.IsLockedAsync(email, ct);
        var account = await users.FindByEmailAsync(email);
        var hash = account?.PasswordHash ?? (hashOfNobody ??= hasher.HashPassword(Nobody, Secret.New()));
        var verdict = hasher.VerifyHashedPassword(account ?? Nobody, hash, password);
        if (locked)
            return (PasswordOutcome.Locked, null);
        if (verdict == PasswordVerificationResult.Failed || account is not { PasswordHash: not null, BlockedAt: null })
        {
            await failures.AddAsync(email, ct);
            return (PasswordOutcome.Wrong, null);
        }

        await failures.ForgetAsync(email, ct);
        return (PasswordOutcome.Right, account);
    }
}

using System.Security.Cryptography;
using Maatstaf.Storage.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>Codes of an authenticator app beside the password, and codes for when the app is lost. What is kept of them is encrypted.</summary>
internal sealed class SecondFactor(UserManager<Account> users, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Provider = "maatstaf";
    private const string KeyName = "authenticator";
    private const string NewKeyName = "authenticator-new";
    private const string RecoveryName = "recovery";
    private const int RecoveryCodes = 10;
    private const int RecoveryBytes = 10;
    private readonly IDataProtector protector = protection.CreateProtector("Maatstaf.SecondFactor");

    /// <summary>The key of an app that is being added; the same one until it is confirmed.</summary>
    public async Task<byte[]> KeyToAddAsync(Account account)
    {
        if (await ReadAsync(account, NewKeyName) is { } waiting)
            return Convert.FromBase64String(waiting);
        var key = TimedCode.NewKey();
        await KeepAsync(account, NewKeyName, Convert.ToBase64String(key));
        return key;
    }

    /// <summary>Turns the second factor on when the code shows that the app has the key.</summary>
    /// <returns>Codes for when the app is lost, shown once; null = the code was not right.</returns>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(Account account, string code)
    {
        if (await ReadAsync(account, NewKeyName) is not { } waiting
            || TimedCode.Match(Convert.FromBase64String(waiting), Bare(code), clock.GetUtcNow(), account.LastCodePeriod) is not { } period)
        {
            return null;
        }

        await KeepAsync(account, KeyName, waiting);
        await users.RemoveAuthenticationTokenAsync(account, Provider, NewKeyName);
        account.LastCodePeriod = period;
        account.TwoFactorEnabled = true;
        await users.UpdateAsync(account);
        return await NewRecoveryCodesAsync(account);
    }

    /// <summary>Turns the second factor off.</summary>
    public async Task TurnOffAsync(Account account)
    {
        foreach (var name in (string[])[KeyName, NewKeyName, RecoveryName])
            await users.RemoveAuthenticationTokenAsync(account, Provider, name);
        account.TwoFactorEnabled = false;
        await users.UpdateAsync(account);
    }

    /// <summary>Whether a code is right: of the app, or one for when the app is lost. Each works once.</summary>
    public async Task<bool> TryAsync(Account account, string code)
    {
        var bare = Bare(code);
        if (await ReadAsync(account, KeyName) is not { } key)
            return false;
        if (TimedCode.Match(Convert.FromBase64String(key), bare, clock.GetUtcNow(), account.LastCodePeriod) is not { } period)
            return await TryRecoveryAsync(account, bare);
        account.LastCodePeriod = period;
        // When the same code comes twice at the same moment, the second finds the account changed and is refused.
        return (await users.UpdateAsync(account)).Succeeded;
    }

    /// <summary>New codes for when the app is lost; the old ones stop working.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        string[] codes = [.. Enumerable.Range(0, RecoveryCodes).Select(static _ => TimedCode.Spelled(RandomNumberGenerator.GetBytes(RecoveryBytes)).ToLowerInvariant())];
        await KeepAsync(account, RecoveryName, string.Join(' ', codes.Select(Secret.HashOf)));
        return [.. codes.Select(static code => string.Join('-', code.Chunk(4).Select(static four => new string(four))))];
    }

    /// <summary>How many codes for when the app is lost are left.</summary>
    public async Task<int> RecoveryCodesLeftAsync(Account account) => (await HashesAsync(account)).Length;

    private async Task<bool> TryRecoveryAsync(Account account, string bare)
    {
        var hashes = await HashesAsync(account);
        var used = Secret.HashOf(bare.ToLowerInvariant());
        if (!hashes.Contains(used))
            return false;
        return await KeepAsync(account, RecoveryName, string.Join(' ', hashes.Where(hash => hash != used)));
    }

    private async Task<string[]> HashesAsync(Account account) =>
        (await ReadAsync(account, RecoveryName) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string?> ReadAsync(Account account, string name) =>
        await users.GetAuthenticationTokenAsync(account, Provider, name) is { } kept ? protector.Unprotect(kept) : null;

    /// <summary>False when somebody else changed the account in the meantime.</summary>
    private async Task<bool> KeepAsync(Account account, string name, string value) =>
        (await users.SetAuthenticationTokenAsync(account, Provider, name, protector.Protect(value))).Succeeded;

    private static string Bare(string code) => new([.. code.Where(char.IsAsciiLetterOrDigit)]);
}

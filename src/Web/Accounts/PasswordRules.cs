using Maatstaf.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>Which passwords are good enough: long, not one that is guessed first, and not one that was breached elsewhere.</summary>
/// <param name="breached">Those that were breached.</param>
internal sealed class PasswordRules(BreachedPasswords breached) : IPasswordValidator<Account>
{
    /// <summary>Fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>Most characters.</summary>
    public const int Longest = 128;

    /// <summary>Code of a password that is too short.</summary>
    public const string TooShort = nameof(TooShort);

    /// <summary>Code of a password that is too long.</summary>
    public const string TooLong = nameof(TooLong);

    /// <summary>Code of a password that is guessed first.</summary>
    public const string Guessed = nameof(Guessed);

    /// <summary>Code of a password that was breached elsewhere.</summary>
    public const string Breached = nameof(Breached);

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(Verdict(user, password ?? string.Empty) switch
    {
        null => IdentityResult.Success,
        var code => IdentityResult.Failed(new IdentityError { Code = code, Description = code }),
    });

    private string? Verdict(Account account, string password) => password.Length switch
    {
        < Shortest => TooShort,
        > Longest => TooLong,
        _ when CommonPasswords.Holds(password, [account.DisplayName, account.Email ?? string.Empty]) => Guessed,
        _ => breached.Holds(password) ? Breached : null,
    };
}

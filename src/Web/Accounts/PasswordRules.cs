using Maatstaf.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>Which passwords are good enough: long, and not one that is guessed first.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
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

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(Verdict(user, password ?? string.Empty) switch
    {
        null => IdentityResult.Success,
        var code => IdentityResult.Failed(new IdentityError { Code = code, Description = code }),
    });

    private static string? Verdict(Account account, string password) => password.Length switch
    {
        < Shortest => TooShort,
        > Longest => TooLong,
        _ => CommonPasswords.Holds(password, [account.DisplayName, account.Email ?? string.Empty]) ? Guessed : null,
    };
}

using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Mailing.Letters;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>What several pages do with accounts in the same way: find the own one, tell about a change, judge a new password.</summary>
internal sealed class OwnAccount(UserManager<Account> users, IDeliveryStore store, DeskOptions options)
{
    /// <summary>The account of who is signed in.</summary>
    public async Task<Account> OfAsync(Caller caller) =>
        await users.FindByIdAsync(caller.Account!.Value.ToString()) ?? throw new InvalidOperationException("Who is signed in has an account.");

    /// <summary>Writes to the owner that the way of signing in was changed, and records it.</summary>
    /// <param name="caller">Who did it.</param>
    /// <param name="account">Whose account.</param>
    /// <param name="action">What was done, for the audit log.</param>
    /// <param name="what">What was done, for the owner.</param>
    /// <param name="ct">Stops before the commit.</param>
    public Task TellAsync(Caller caller, Account account, string action, LocalisedText what, CancellationToken ct)
    {
        var letter = AccountLetter.SignInChanged.To(
            account.Email!,
            account.Language,
            ("name", account.DisplayName),
            ("role", what.In(account.Language)),
            ("link", options.PublicAddress + Address.In(account.Language, "/wachtwoord-vergeten")));
        return store.ChangeAsync(caller, action, account.Id.ToString(), change => change.Add(letter), ct);
    }

    /// <summary>What is wrong with a new password, said to the person.</summary>
    public static IReadOnlyList<FieldProblem> ProblemsOf(IdentityResult result, string field) => result.Succeeded ? [] :
    [
        .. result.Errors.Take(1).Select(error => new FieldProblem(field, error.Code switch
        {
            PasswordRules.TooShort => new LocalisedText(
                $"Het wachtwoord is te kort. Neem ten minste {PasswordRules.Shortest} tekens, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.",
                $"The password is too short. Take at least {PasswordRules.Shortest} characters, such as four words that have nothing to do with each other."),
            PasswordRules.TooLong => new LocalisedText(
                $"Het wachtwoord is te lang. Neem ten hoogste {PasswordRules.Longest} tekens.",
                $"The password is too long. Take at most {PasswordRules.Longest} characters."),
            PasswordRules.Guessed => new LocalisedText(
                "Dit wachtwoord is makkelijk te raden. Neem geen bekend woord, rij toetsen of naam, ook niet met cijfers erachter.",
                "This password is easy to guess. Take no well-known word, row of keys or name, not even with digits behind it."),
            PasswordRules.Breached => new LocalisedText(
                "Dit wachtwoord is elders gelekt, en wie inbreekt probeert zulke wachtwoorden als eerste. Neem een ander, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.",
                "This password leaked elsewhere, and intruders try such passwords first. Take another one, such as four words that have nothing to do with each other."),
            _ => new LocalisedText("Dit kan niet. Controleer wat u invulde.", "This is not possible. Check what you filled in."),
        })),
    ];
}

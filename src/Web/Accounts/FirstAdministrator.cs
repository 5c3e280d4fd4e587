using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Accounts;

/// <summary>Who keeps the installation lets the first administrator in, with a link in place of a letter: nobody else can invite yet.</summary>
public static class FirstAdministrator
{
    /// <summary>Invites an administrator.</summary>
    /// <param name="store">Keeps the audit log.</param>
    /// <param name="openAccounts">Opens the accounts.</param>
    /// <param name="site">Address of the site, without a slash at its end.</param>
    /// <param name="email">Address with which the administrator signs in.</param>
    /// <param name="language">Language of the page behind the link.</param>
    /// <param name="now">Now.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>The link, which works once and for fourteen days; null when the address is none.</returns>
    public static async Task<string?> InviteAsync(IDeliveryStore store, Func<AccountsContext> openAccounts, string site, string email, Language language, DateTimeOffset now, CancellationToken ct = default)
    {
        if (!EmailAddress.IsOne(email))
            return null;
        var (invitation, secret) = Invitations.Make("maatstaf", new Invited(email, email, language, Role.Administrator, null), now);
        await using var accounts = openAccounts();
        accounts.Invitations.Add(invitation);
        await store.ChangeAsync(accounts, Caller.Program("command line"), "account.invite", $"{email} {Role.Administrator}", ct: ct);
        return site + Address.In(language, $"/uitnodiging/{secret}");
    }
}

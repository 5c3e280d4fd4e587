using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Accounts;

/// <summary>Who keeps the installation lets people in with a link in place of a letter: the first administrator, whom nobody else can invite, and everyone where no mail goes out.</summary>
public static class PrintedInvitation
{
    /// <summary>Invites somebody.</summary>
    /// <param name="store">Keeps organisations and the audit log.</param>
    /// <param name="openAccounts">Opens the accounts.</param>
    /// <param name="site">Address of the site, without a slash at its end.</param>
    /// <param name="email">Address with which the person signs in.</param>
    /// <param name="role">The role that comes with it.</param>
    /// <param name="organisation">Code of the organisation that a coordinator or reader works for; empty for others.</param>
    /// <param name="language">Language of the page behind the link.</param>
    /// <param name="now">Now.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <returns>The link, which works once and for fourteen days, or why there is none.</returns>
    public static async Task<(string? Link, LocalisedText? Refusal)> MakeAsync(
        IDeliveryStore store, Func<AccountsContext> openAccounts, string site, string email, Role role, string organisation, Language language, DateTimeOffset now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(openAccounts);
        ArgumentNullException.ThrowIfNull(organisation);
        var entry = (await store.OrganisationsAsync(ct)).FirstOrDefault(known => known.Code.ToString() == organisation);
        if (RefusalOf(email, role, organisation, entry) is { } refusal)
            return (null, refusal);
        var (invitation, secret) = Invitations.Make("maatstaf", new Invited(email, email, language, role, entry), now);
        await using var accounts = openAccounts();
        accounts.Invitations.Add(invitation);
        await store.ChangeAsync(accounts, Caller.Program("command line"), "account.invite", Invitations.NameOf(invitation), ct: ct);
        return (site + Address.In(language, $"/uitnodiging/{secret}"), null);
    }

    private static LocalisedText? RefusalOf(string email, Role role, string organisation, OrganisationEntry? entry)
    {
        if (!EmailAddress.IsOne(email))
            return new($"'{email}' is geen e-mailadres. Schrijf het als naam@organisatie.nl.", $"'{email}' is no e-mail address. Write it like name@organisation.nl.");
        var needsOrganisation = role is Role.Coordinator or Role.Reader;
        return (needsOrganisation, organisation, entry) switch
        {
            (true, "", _) => new("Noem de organisatie met --organisation en haar code.", "Name the organisation with --organisation and its code."),
            (false, not "", _) => new("Deze rol hoort niet bij een organisatie. Laat --organisation weg.", "This role does not belong to an organisation. Leave --organisation out."),
            (true, _, null) => new(
                $"In deze database is er geen organisatie {organisation}. Voeg haar eerst toe, of bewaar ze met ./maatstaf import.",
                $"There is no organisation {organisation} in this database. Add it first, or keep them with ./maatstaf import."),
            _ => null,
        };
    }
}

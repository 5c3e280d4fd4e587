using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Maatstaf.Nodes_Tests;

/// <summary>People who sign in at one of the nodes.</summary>
internal static class People
{
    private const string Password = "paars fietspad langs het kanaal";
    private const int PasswordRounds = 210_000;

    /// <summary>Makes an account beside the nodes.</summary>
    public static async Task AddAsync(ReturnStore store, string name, Role role, OrganisationCode? organisation, CancellationToken ct)
    {
        var email = EmailOf(name);
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            DisplayName = name,
            SecurityStamp = Guid.NewGuid().ToString(),
        };
        account.PasswordHash = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = PasswordRounds })).HashPassword(account, Password);
        await using var accounts = store.OpenAccounts();
        accounts.Users.Add(account);
        accounts.Grants.Add(new AccountGrant { AccountId = account.Id, Role = role, Organisation = organisation?.ToString() ?? string.Empty });
        await accounts.SaveChangesAsync(ct);
    }

    /// <summary>Somebody signs in at a node.</summary>
    public static async Task<Browser> SignInAsync(Node node, string name)
    {
        var browser = new Browser(node.Address);
        (await TryAsync(browser, name, Password)).Status.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        return browser;
    }

    /// <summary>Somebody tries a password.</summary>
    public static Task<Answer> TryAsync(Browser browser, string name, string password) =>
        browser.FillInAsync("/inloggen", "/inloggen", ("email", EmailOf(name)), ("wachtwoord", password));

    /// <summary>The same person in the same browser, at another node.</summary>
    public static Browser At(Node node, Browser browser)
    {
        var other = new Browser(node.Address);
        foreach (var (name, value) in browser.Cookies)
            other.Cookies.Add(name, value);
        return other;
    }

    private static string EmailOf(string name) => $"{name}@voorbeeld.example";
}

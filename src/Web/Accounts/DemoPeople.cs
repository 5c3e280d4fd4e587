using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Account;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// The invented people of the demo: one for each role, signed in with a button. They have no password. Outside the demo this class is
/// not used at all: there are no such accounts, and no such routes.
/// </summary>
internal sealed class DemoPeople(IServiceScopeFactory scopes, DeskOptions options) : IHostedService
{
    /// <summary>Those whom a visitor may be, in the order of the buttons.</summary>
    public IReadOnlyList<DemoPerson> All { get; private set; } = [];

    public static void Map(DeskRoutes routes)
    {
        routes.Post("/inloggen/demo", Act.SeePublished, SignInAsync);
        routes.Post("/account/bewijs/demo", Act.KeepOwnAccount, ProofRoutes.ProvedAsync);
    }

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        foreach (var member in options.Cast)
        {
            if (await users.FindByEmailAsync(member.Email) is not null)
                continue;
            var account = new Account { Id = member.Id, UserName = member.Email, Email = member.Email, EmailConfirmed = true, DisplayName = member.Name };
            await users.CreateAsync(account);
            accounts.Grants.AddRange(member.Grants.Select(grant => new AccountGrant { AccountId = account.Id, Role = grant.Role, Organisation = grant.Organisation?.ToString() ?? string.Empty }));
            await accounts.SaveChangesAsync(cancellationToken);
            await options.Store.RecordAsync(Caller.Program("demo"), "account.demo", account.Id.ToString(), "done", cancellationToken);
        }

        var names = (await options.Store.OrganisationsAsync(cancellationToken)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        All = [.. options.Cast.Where(static member => member.Button.Length > 0).Select(member => Of(member, names))];
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<IResult> SignInAsync(DeskRequest request)
    {
        var wanted = request.Field("wie");
        var member = request.Service<DeskOptions>().Cast.FirstOrDefault(member => member.Button.Length > 0 && member.Button == wanted);
        var account = member is null ? null : await request.Service<UserManager<Account>>().FindByEmailAsync(member.Email);
        return account is { BlockedAt: null } ? await SignInRoutes.WelcomeAsync(request, account, SignInRoutes.ReturnTo(request)) : DeskRequest.NotFound;
    }

    private static DemoPerson Of(CastMember member, Dictionary<OrganisationCode, string> names)
    {
        var role = RoleWords.Name(member.Grants[0].Role);
        var does = member.Does ?? RoleWords.Does(member.Grants[0].Role);
        string[] organisations = [.. member.Grants.Select(static grant => grant.Organisation).OfType<OrganisationCode>().Select(code => names.GetValueOrDefault(code, code.ToString()))];
        LocalisedText whom = organisations switch
        {
            [] => new(string.Empty, string.Empty),
            [var one] => new($" van {one}", $" of {one}"),
            [var first, .. var others] => new($" van {first} en {others.Length} gemeenten", $" of {first} and {others.Length} municipalities"),
        };
        return new DemoPerson(member.Button, new($"{member.Name}, {Lowered(role.Dutch)}{whom.Dutch}", $"{member.Name}, {Lowered(role.English)}{whom.English}"), does);
    }

    private static string Lowered(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}

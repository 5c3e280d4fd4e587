using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Account;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>
/// The invented people of the demo: one for each role, signed in with a button. They have no password. Outside the demo this class is
/// not used at all: there are no such accounts, and no such routes.
/// </summary>
internal sealed class DemoPeople(IServiceScopeFactory scopes, IDeliveryStore store) : IHostedService
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
        var everyone = await CastAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        foreach (var (person, grants) in everyone)
        {
            if (await users.FindByEmailAsync(EmailOf(person.Id)) is not null)
                continue;
            var account = new Account { UserName = EmailOf(person.Id), Email = EmailOf(person.Id), EmailConfirmed = true, DisplayName = person.Name.Dutch };
            await users.CreateAsync(account);
            accounts.Grants.AddRange(grants.Select(grant => new AccountGrant { AccountId = account.Id, Role = grant.Role, Organisation = grant.Organisation?.ToString() ?? string.Empty }));
            await accounts.SaveChangesAsync(cancellationToken);
            await store.RecordAsync(Caller.Program("demo"), "account.demo", account.Email, "done", cancellationToken);
        }

        All = [.. everyone.Select(static one => one.Person)];
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<IResult> SignInAsync(DeskRequest request)
    {
        var person = request.Service<DemoPeople>().All.FirstOrDefault(person => person.Id == request.Field("wie"));
        var account = person is null ? null : await request.Service<UserManager<Account>>().FindByEmailAsync(EmailOf(person.Id));
        return account is { BlockedAt: null } ? await SignInRoutes.WelcomeAsync(request, account, SignInRoutes.ReturnTo(request)) : DeskRequest.NotFound;
    }

    private async Task<IReadOnlyList<(DemoPerson Person, IReadOnlyList<Grant> Grants)>> CastAsync(CancellationToken ct)
    {
        var cast = new List<(DemoPerson, IReadOnlyList<Grant>)>
        {
            (Of("beheerder", Role.Administrator, string.Empty), [new(Role.Administrator, null)]),
            (Of("team", Role.Team, string.Empty), [new(Role.Team, null)]),
            (new("team-2", new("Tweede lid van het benchmarkteam", "Second member of the benchmark team"), new("keurt goed wat een ander controleerde", "approves what somebody else checked")), [new(Role.Team, null)]),
        };
        var organisations = (await store.OrganisationsAsync(ct)).OrderBy(static entry => entry.Code).ToArray();
        var memberships = await MembershipsAsync(ct);
        var alone = organisations.FirstOrDefault(entry => !entry.IsPartnership && memberships.All(membership => membership.Municipality != entry.Code));
        if (alone is not null)
        {
            cast.Add((Of("coordinator", Role.Coordinator, alone.Name), [new(Role.Coordinator, alone.Code)]));
            cast.Add((Of("lezer", Role.Reader, alone.Name), [new(Role.Reader, alone.Code)]));
        }

        if (organisations.FirstOrDefault(static entry => entry.IsPartnership) is { } partnership)
        {
            var members = memberships.Where(membership => membership.Partnership == partnership.Code).Select(static membership => membership.Municipality);
            cast.Insert(Math.Min(4, cast.Count), (Of("coordinator-verband", Role.Coordinator, partnership.Name), [.. members.Prepend(partnership.Code).Select(static code => new Grant(Role.Coordinator, code))]));
        }

        return cast;
    }

    private async Task<IReadOnlyList<MembershipEntry>> MembershipsAsync(CancellationToken ct) =>
        await store.EditionsAsync(ct) is [var newest, ..] ? await store.MembershipsAsync(newest.Edition.FiscalYear, ct) : [];

    private static DemoPerson Of(string id, Role role, string organisation)
    {
        var name = RoleWords.Name(role);
        return organisation.Length == 0
            ? new(id, name, RoleWords.Does(role))
            : new(id, new($"{name.Dutch} van {organisation}", $"{name.English} of {organisation}"), RoleWords.Does(role));
    }

    private static string EmailOf(string id) => $"{id}@demo.example";
}

using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Accounts;

namespace Maatstaf.Cli.Seeding;

/// <summary>The invented people with their roles.</summary>
internal static class DemoCast
{
    /// <summary>Everyone.</summary>
    public static IReadOnlyList<CastMember> All { get; } =
    [
        .. DemoPeople.All.Select(static person => new CastMember
        {
            Id = person.Id,
            Button = person.SignIn,
            Name = person.Name,
            Email = person.Email,
            Grants = [.. person.GrantsOf()],
            Does = DoesOf(person.SignIn),
        }),
    ];

    /// <summary>What a person may do.</summary>
    public static IEnumerable<Grant> GrantsOf(this DemoPerson person) => person.Role switch
    {
        DemoRole.Administrator => [new Grant(Role.Administrator, null)],
        DemoRole.Team => [new Grant(Role.Team, null)],
        DemoRole.Reader => person.Organisations.Select(static organisation => new Grant(Role.Reader, organisation)),
        _ => person.Organisations.Select(static organisation => new Grant(Role.Coordinator, organisation)),
    };

    /// <summary>A person of the demo as who asks.</summary>
    public static Caller Caller(this DemoPerson person) => new()
    {
        Account = person.Id,
        Name = person.Name,
        Origin = "demo",
        Grants = [.. person.GrantsOf()],
    };

    private static LocalisedText? DoesOf(string button) => button switch
    {
        "coordinator" => new("levert voor het eerst: nog niets is ingevuld", "delivers for the first time: nothing is filled in yet"),
        "coordinator-verband" => new("heeft geleverd en beantwoordt vragen", "has delivered and answers questions"),
        "team" => new("controleert, stelt vragen en keurt goed", "checks, asks questions and approves"),
        "team-2" => new("keurt goed wat een ander controleerde", "approves what somebody else checked"),
        _ => null,
    };
}

/// <summary>Nobody: before the demo is opened nobody gets letters.</summary>
internal sealed class NobodyToWriteTo : IAccountDirectory
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<Recipient>>([]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Recipient>> OfAsync(IReadOnlyCollection<Guid> accounts, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<Recipient>>([]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KnownAccount>> FindAsync(IReadOnlyCollection<Guid> accounts, IReadOnlyCollection<string> emails, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<KnownAccount>>([]);
}

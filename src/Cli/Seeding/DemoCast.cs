using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Demo.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Seeding;

/// <summary>The roles of the invented people.</summary>
internal static class DemoCast
{
    /// <summary>What a person may do.</summary>
    public static IEnumerable<Grant> GrantsOf(this DemoPerson person) => person.Role switch
    {
        DemoRole.Administrator => [new Grant(Role.Administrator, null)],
        DemoRole.Team => [new Grant(Role.Team, null)],
        DemoRole.Reader => person.Organisations.Select(static organisation => new Grant(Role.Reader, organisation)),
        _ => person.Organisations.Select(static organisation => new Grant(Role.Coordinator, organisation)),
    };
}

/// <summary>Nobody: before the demo is opened nobody gets letters.</summary>
internal sealed class NobodyToWriteTo : IAccountDirectory
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Recipient>> WithAsync(Role role, OrganisationCode? organisation, CancellationToken ct = default) => Task.FromResult<IReadOnlyList<Recipient>>([]);
}

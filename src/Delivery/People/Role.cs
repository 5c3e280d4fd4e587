using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.People;

/// <summary>What somebody does here.</summary>
public enum Role
{
    /// <summary>Manages accounts and the installation (beheerder).</summary>
    Administrator,

    /// <summary>Runs editions: checks, asks, approves, freezes (benchmarkteam).</summary>
    Team,

    /// <summary>Delivers for an organisation (coördinator).</summary>
    Coordinator,

    /// <summary>Sees what an organisation delivered and its results (lezer).</summary>
    Reader,
}

/// <summary>A role that somebody has.</summary>
/// <param name="Role">The role.</param>
/// <param name="Organisation">For which organisation; null for administrators and the team, and for them alone.</param>
public readonly record struct Grant(Role Role, OrganisationCode? Organisation);

/// <summary>Who asks for something, and from where.</summary>
public sealed record Caller
{
    /// <summary>Nobody signed in.</summary>
    public static Caller Anonymous { get; } = new() { Account = null, Name = string.Empty, Origin = string.Empty, Grants = [] };

    /// <summary>Account; null = not signed in, or the program itself.</summary>
    public required Guid? Account { get; init; }

    /// <summary>Name for people; <c>maatstaf</c> for the program itself.</summary>
    public required string Name { get; init; }

    /// <summary>Address or program from which the request comes.</summary>
    public required string Origin { get; init; }

    /// <summary>All roles.</summary>
    public required IReadOnlyList<Grant> Grants { get; init; }

    /// <summary>The program itself: the command line, the demo, a job.</summary>
    /// <param name="origin">Which part of it.</param>
    public static Caller Program(string origin) => new()
    {
        Account = null,
        Name = "maatstaf",
        Origin = origin,
        Grants = [new(Role.Administrator, null), new(Role.Team, null)],
    };

    /// <summary>Whether the caller has a role, for an organisation or at all.</summary>
    public bool Has(Role role, OrganisationCode? organisation = null) => Grants.Contains(new Grant(role, organisation));

    /// <summary>The organisations that the caller works for, each once, by code.</summary>
    public IReadOnlyList<OrganisationCode> Organisations =>
        [.. Grants.Where(static grant => grant.Organisation is not null).Select(static grant => grant.Organisation!.Value).Distinct().Order()];
}

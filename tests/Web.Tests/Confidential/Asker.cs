using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>Somebody who asks, and may not know what the two keep to themselves.</summary>
/// <param name="Name">Who; also the first part of the address for e-mail.</param>
/// <param name="Own">About whom they ask as their own.</param>
/// <param name="Grants">What they may.</param>
/// <param name="IsThorough">Whether they try every query as well.</param>
internal sealed record Asker(string Name, OrganisationCode Own, Grant[] Grants, bool IsThorough = false)
{
    public static IReadOnlyList<Asker> All { get; } =
    [
        new("reader", World.Asker, [For(Role.Reader, World.Asker)], true),
        new("coordinator", World.Asker, [For(Role.Coordinator, World.Asker)], true),
        new("fellow-in-the-partnership", World.Fellow, [For(Role.Coordinator, World.Fellow)]),
        new("their-partnership", World.Partnership, [For(Role.Coordinator, World.Partnership)]),
        new("other-partnership", World.Neighbour, [For(Role.Coordinator, World.OtherPartnership), For(Role.Coordinator, World.Neighbour)]),
        new("without-a-role", World.Asker, []),
    ];

    /// <summary>Who may: somebody of Zwijgveld itself.</summary>
    public static Asker Owner { get; } = new("owner", World.Zwijgveld, [For(Role.Reader, World.Zwijgveld)]);

    public static Asker Called(string name) => All.Single(asker => asker.Name == name);

    private static Grant For(Role role, OrganisationCode organisation) => new(role, organisation);
}

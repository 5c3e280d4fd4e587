using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web.Accounts;

/// <summary>An invented person of the demo, who has an account without a password.</summary>
public sealed record CastMember
{
    /// <summary>The account's id: what the demo delivered in their name finds them by it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Names the person on the button with which a visitor signs in as them; empty = there is no such button.</summary>
    public required string Button { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Address, in a domain that never exists.</summary>
    public required string Email { get; init; }

    /// <summary>Roles.</summary>
    public required IReadOnlyList<Grant> Grants { get; init; }

    /// <summary>What a visitor can do as them; empty = what their role says.</summary>
    public LocalisedText? Does { get; init; }
}

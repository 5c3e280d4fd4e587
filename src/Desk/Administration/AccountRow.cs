using Maatstaf.Delivery.People;
using Maatstaf.Desk.Account;

namespace Maatstaf.Desk.Administration;

/// <summary>An account in a list.</summary>
public sealed record AccountRow
{
    /// <summary>Names the account.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Address.</summary>
    public required string Email { get; init; }

    /// <summary>The roles.</summary>
    public required IReadOnlyList<NamedRole> Roles { get; init; }

    /// <summary>When somebody last signed in with it; null = never.</summary>
    public required DateTimeOffset? LastSignInAt { get; init; }

    /// <summary>Whether it is blocked.</summary>
    public required bool Blocked { get; init; }
}

/// <summary>An invitation that still stands.</summary>
/// <param name="Id">Names the invitation.</param>
/// <param name="Name">Who is invited.</param>
/// <param name="Email">Address.</param>
/// <param name="Role">The role that comes with it.</param>
/// <param name="ExpiresAt">From when on it no longer works.</param>
public sealed record InvitationRow(Guid Id, string Name, string Email, NamedRole Role, DateTimeOffset ExpiresAt);

/// <summary>What stands in the form for an invitation.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Address.</param>
/// <param name="Role">The role; null = none was chosen.</param>
/// <param name="Organisation">Code; empty = none was chosen.</param>
public sealed record InvitationDraft(string Name, string Email, Role? Role, string Organisation)
{
    /// <summary>An empty form.</summary>
    public static InvitationDraft Empty { get; } = new(string.Empty, string.Empty, null, string.Empty);
}

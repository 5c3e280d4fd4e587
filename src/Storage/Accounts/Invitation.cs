using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Accounts;

/// <summary>An invitation by e-mail, with the role that comes with it. It works once, and not after its last day.</summary>
public sealed class Invitation
{
    /// <summary>Names the invitation.</summary>
    public Guid Id { get; set; }

    /// <summary>Address to which it was sent.</summary>
    public string Email { get; set; } = string.Empty;

    /// <summary>Name of who is invited.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Language of the letter.</summary>
    public Language Language { get; set; }

    /// <summary>The role.</summary>
    public Role Role { get; set; }

    /// <summary>Code of the organisation; empty for administrators and the team.</summary>
    public string Organisation { get; set; } = string.Empty;

    /// <summary>SHA-256 of the secret in the letter, in hexadecimal; the secret itself is kept nowhere.</summary>
    public string SecretHash { get; set; } = string.Empty;

    /// <summary>When it was made.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Name of who invited.</summary>
    public string ByName { get; set; } = string.Empty;

    /// <summary>From when on it no longer works.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it was accepted or taken back; null = it still stands.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

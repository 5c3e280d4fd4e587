using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Storage.Accounts;

/// <summary>Somebody who can sign in. The e-mail address is the name for signing in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Name as colleagues know it.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Language of letters, and of pages after signing in.</summary>
    public Language Language { get; set; }

    /// <summary>When the account was blocked by an administrator; null = it is not.</summary>
    public DateTimeOffset? BlockedAt { get; set; }

    /// <summary>The newest period of 30 seconds of which a code of the authenticator was used; an older code is refused.</summary>
    public long LastCodePeriod { get; set; }

    /// <summary>When somebody last signed in with it; null = never.</summary>
    public DateTimeOffset? LastSignInAt { get; set; }
}

namespace Maatstaf.Storage.Accounts;

/// <summary>A browser in which somebody is signed in. Without its row the cookie opens nothing.</summary>
public sealed class SignedIn
{
    /// <summary>SHA-256 of the secret in the cookie, in hexadecimal.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>Whose.</summary>
    public Guid AccountId { get; set; }

    /// <summary>When they signed in.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>When they last proved who they are, which the gravest acts ask for again.</summary>
    public DateTimeOffset ProvedAt { get; set; }

    /// <summary>Address from which they signed in.</summary>
    public string Origin { get; set; } = string.Empty;

    /// <summary>What the browser calls itself.</summary>
    public string Browser { get; set; } = string.Empty;
}

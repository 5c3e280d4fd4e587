namespace Maatstaf.Storage.Accounts;

/// <summary>Attempts to sign in under a name that failed in a row. Kept for names with and without an account alike, so that nothing tells them apart.</summary>
public sealed class FailedSignIn
{
    /// <summary>SHA-256 of the name that was tried, in hexadecimal.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>How many attempts failed in a row.</summary>
    public int Count { get; set; }

    /// <summary>When the last one was.</summary>
    public DateTimeOffset LastAt { get; set; }
}

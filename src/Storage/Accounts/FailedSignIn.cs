namespace Maatstaf.Storage.Accounts;

/// <summary>
/// Attempts to sign in: those under a name that failed in a row, and those of an address within a minute. Kept for names with and without an account alike, so that nothing tells them apart.
/// </summary>
public sealed class FailedSignIn
{
    /// <summary>SHA-256 of the name that was tried, or of the address, in hexadecimal.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>How many attempts.</summary>
    public int Count { get; set; }

    /// <summary>When the last one was; of an address, the first.</summary>
    public DateTimeOffset LastAt { get; set; }
}

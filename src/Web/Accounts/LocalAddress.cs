namespace Maatstaf.Web.Accounts;

/// <summary>Addresses to go back to that came with a request: only those of this site.</summary>
internal static class LocalAddress
{
    /// <summary>The address when it is one of this site; else the start of the own pages.</summary>
    /// <param name="address">What came with the request.</param>
    /// <param name="otherwise">Where else to go.</param>
    public static string Or(string address, string otherwise) => IsLocal(address) ? address : otherwise;

    /// <summary>Whether a browser stays on this site with it: a path from the root, without tricks with slashes or control characters.</summary>
    public static bool IsLocal(string address) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\', StringComparison.Ordinal)
        && !address.Any(char.IsControl);
}

namespace Maatstaf.Intake.Files;

/// <summary>Paths inside a package.</summary>
internal static class PackagePath
{
    /// <summary>
    /// True for a relative path with <c>/</c> that stays within the package. A backslash or a colon is refused too:
    /// elsewhere they climb, or name a drive or an address.
    /// </summary>
    public static bool IsSafe(string path) =>
        path.Length > 0 && !path.AsSpan().ContainsAny('\\', ':', '\0') && path.Split('/').All(static part => part is not ("" or "." or ".."));
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Checking;

/// <summary>Addresses of the check desk, without language.</summary>
public static class CheckPlace
{
    /// <summary>The check desk.</summary>
    public const string Root = "/controle";

    /// <summary>The check desk of an edition.</summary>
    public static string Of(Edition edition) => $"{Root}/{edition}";

    /// <summary>A return on the check desk.</summary>
    /// <param name="edition">Of which edition.</param>
    /// <param name="organisation">Whose.</param>
    /// <param name="rest">What comes after the organisation; empty = the return itself.</param>
    public static string Of(Edition edition, OrganisationCode organisation, string rest = "") =>
        rest.Length == 0 ? $"{Root}/{edition}/{organisation}" : $"{Root}/{edition}/{organisation}/{rest}";

    /// <summary>Id of a line within the page of a return, such as <c>software-12</c>.</summary>
    public static string LineId(string table, string line) =>
        table + "-" + string.Concat(line.Select(static sign => char.IsAsciiLetterOrDigit(sign) ? sign.ToString() : FormattableString.Invariant($"_{(int)sign}_")));
}

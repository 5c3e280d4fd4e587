using System.Globalization;
using Maatstaf.Explanation;

namespace Maatstaf.Desk.Place.Gaps;

/// <summary>With what a cost is compared, as a part of an address: nothing = the group, <c>tegen=zelf-2023</c>, <c>tegen=groep-2023</c>.</summary>
public static class GapAddress
{
    /// <summary>Name of the part of the address.</summary>
    public const string Part = "tegen";

    private const string Own = "zelf-", Group = "groep-";

    /// <summary>Reads it; null when it says nothing that can be.</summary>
    public static GapAgainst? Read(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length == 0)
            return GapAgainst.Group;
        if (value.StartsWith(Own, StringComparison.Ordinal) && YearOf(value[Own.Length..]) is { } own)
            return GapAgainst.OwnIn(own);
        return value.StartsWith(Group, StringComparison.Ordinal) && YearOf(value[Group.Length..]) is { } group ? GapAgainst.GroupIn(group) : null;
    }

    /// <summary>Writes it; empty for the group.</summary>
    public static string Write(GapAgainst against)
    {
        ArgumentNullException.ThrowIfNull(against);
        var year = against.Year?.ToString(CultureInfo.InvariantCulture);
        return against.Subject switch
        {
            GapSubject.OwnInTime => Own + year,
            GapSubject.GroupInTime => Group + year,
            _ => string.Empty,
        };
    }

    /// <summary>As a field of a form, so that it stays when something else is chosen.</summary>
    public static IReadOnlyList<(string Name, string Value)> Kept(GapAgainst against) => Write(against) is { Length: > 0 } written ? [(Part, written)] : [];

    private static int? YearOf(string digits) =>
        digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}

using System.Globalization;

namespace Maatstaf.Reference.Cbs;

/// <summary>Codes of periods.</summary>
internal static class CbsPeriod
{
    /// <summary>The year of <c>2024JJ00</c>; null when the code is of another kind of period.</summary>
    public static int? YearOf(string period) => period.Length == 8 && period.EndsWith("JJ00", StringComparison.Ordinal) ? Number(period.AsSpan(0, 4)) : null;

    /// <summary>Year and month of <c>2024MM01</c>; null when the code is of another kind of period.</summary>
    public static (int Year, int Month)? MonthOf(string period) =>
        period.Length == 8 && period.AsSpan(4, 2) is "MM" && Number(period.AsSpan(0, 4)) is { } year && Number(period.AsSpan(6, 2)) is { } month and >= 1 and <= 12 ? (year, month) : null;

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Maatstaf.Returns.Delivered;

/// <summary>Days as people write them, turned into ISO: <c>31-12-2027</c>, <c>31/12/2027</c>, <c>2027-12-31</c>, <c>31 december 2027</c>.</summary>
public static partial class WrittenDay
{
    private static readonly string[] Months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly Dictionary<string, int> OtherMonths = new(StringComparer.Ordinal) { ["maa"] = 3, ["mar"] = 3, ["may"] = 5, ["oct"] = 10 };

    /// <summary>Reads a day that a person filled in. With slashes the month may come first: 03/04/2027 is ambiguous. A year of two digits is not understood.</summary>
    public static WrittenReading Read(string text)
    {
        var bare = Midnight().Replace(text.Trim(), string.Empty);
        if (bare.Length == 0)
            return WrittenReading.Blank;
        var reading = Plain(bare);
        var isSlashed = bare.Contains('/', StringComparison.Ordinal) && DayFirst().Match(bare) is { Success: true };
        return isSlashed ? Either(reading, Day(DayFirst().Match(bare), 3, 1, 2)) : reading;
    }

    /// <summary>
    /// Reads a day that a system of here exported: the day always comes before the month, a time of the day may follow,
    /// a year may have two digits (50 and later is the last century) and 20271231 is a day.
    /// </summary>
    public static WrittenReading ReadExported(string text)
    {
        var bare = TimeOfDay().Replace(text.Trim(), string.Empty);
        if (bare.Length == 0)
            return WrittenReading.Blank;
        if (Compact().Match(bare) is { Success: true } compact)
            return Of(Day(compact, 1, 2, 3));
        if (ShortYear().Match(bare) is not { Success: true } brief)
            return Plain(bare);
        var year = CultureInfo.InvariantCulture.Calendar.ToFourDigitYear(int.Parse(brief.Groups[3].Value, CultureInfo.InvariantCulture));
        return Of(Iso(year.ToString(CultureInfo.InvariantCulture), brief.Groups[2].Value, brief.Groups[1].Value));
    }

    private static WrittenReading Plain(string bare)
    {
        if (YearFirst().Match(bare) is { Success: true } iso)
            return Of(Day(iso, 1, 2, 3));
        if (DayFirst().Match(bare) is { Success: true } dutch)
            return Of(Day(dutch, 3, 2, 1));
        if (WithName().Match(bare) is { Success: true } named)
            return Named(named.Groups[1].Value, named.Groups[2].Value, named.Groups[3].Value);
        return NameFirst().Match(bare) is { Success: true } english
            ? Named(english.Groups[2].Value, english.Groups[1].Value, english.Groups[3].Value)
            : WrittenReading.NotUnderstood;
    }

    private static WrittenReading Either(WrittenReading dayFirst, string? monthFirst)
    {
        if (monthFirst is null || monthFirst == dayFirst.Value)
            return dayFirst;
        return dayFirst.Outcome == WrittenOutcome.Read ? WrittenReading.Either(dayFirst.Value, monthFirst) : WrittenReading.Of(monthFirst);
    }

    private static WrittenReading Named(string day, string name, string year)
    {
        var start = name.ToLowerInvariant()[..3];
        var month = Array.IndexOf(Months, start) + 1;
        return month > 0 || OtherMonths.TryGetValue(start, out month)
            ? Of(Iso(year, month.ToString(CultureInfo.InvariantCulture), day))
            : WrittenReading.NotUnderstood;
    }

    private static WrittenReading Of(string? iso) => iso is null ? WrittenReading.NotUnderstood : WrittenReading.Of(iso);

    private static string? Day(Match match, int year, int month, int day) => Iso(match.Groups[year].Value, match.Groups[month].Value, match.Groups[day].Value);

    private static string? Iso(string year, string month, string day)
    {
        var iso = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    [GeneratedRegex(@"(?<=^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2})[T ]00:00(?::00)?$")]
    private static partial Regex Midnight();

    [GeneratedRegex(@"(?<=[0-9])[T\s]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[-+][0-9]{2}:[0-9]{2})?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^([0-9]{4})([0-9]{2})([0-9]{2})$")]
    private static partial Regex Compact();

    [GeneratedRegex(@"^([0-9]{1,2})\s*[-/]\s*([0-9]{1,2})\s*[-/]\s*([0-9]{2})$")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^([0-9]{4})\s*[-/.]\s*([0-9]{1,2})\s*[-/.]\s*([0-9]{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})\s*[-/.]\s*([0-9]{1,2})\s*[-/.]\s*([0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^([0-9]{1,2})[\s-]+(\p{L}{3,})\.?[\s-]+([0-9]{4})$")]
    private static partial Regex WithName();

    [GeneratedRegex(@"^(\p{L}{3,})\.?\s+([0-9]{1,2}),?\s+([0-9]{4})$")]
    private static partial Regex NameFirst();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Maatstaf.Returns.Delivered;

/// <summary>Days as people write them, turned into ISO: <c>31-12-2027</c>, <c>31/12/2027</c>, <c>2027-12-31</c>, <c>31 december 2027</c>.</summary>
public static partial class WrittenDay
{
    private static readonly string[] Months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly Dictionary<string, int> OtherMonths = new(StringComparer.Ordinal) { ["maa"] = 3, ["mar"] = 3, ["may"] = 5, ["oct"] = 10 };

    /// <summary>Reads a day. With slashes the month may come first: 03/04/2027 is ambiguous. A year of two digits is not understood.</summary>
    public static WrittenReading Read(string text)
    {
        var bare = text.Trim();
        if (bare.Length == 0)
            return WrittenReading.Blank;
        if (YearFirst().Match(bare) is { Success: true } iso)
            return Day(iso, 1, 2, 3) is { } day ? WrittenReading.Of(day) : WrittenReading.NotUnderstood;
        if (DayFirst().Match(bare) is { Success: true } dutch)
            return Either(Day(dutch, 3, 2, 1), dutch.Value.Contains('/', StringComparison.Ordinal) ? Day(dutch, 3, 1, 2) : null);
        if (WithName().Match(bare) is { Success: true } named)
            return Named(named.Groups[1].Value, named.Groups[2].Value, named.Groups[3].Value);
        return NameFirst().Match(bare) is { Success: true } english
            ? Named(english.Groups[2].Value, english.Groups[1].Value, english.Groups[3].Value)
            : WrittenReading.NotUnderstood;
    }

    private static WrittenReading Either(string? day, string? other) => (day, other) switch
    {
        (null, null) => WrittenReading.NotUnderstood,
        (null, not null) => WrittenReading.Of(other),
        (not null, not null) when day != other => WrittenReading.Either(day, other),
        _ => WrittenReading.Of(day!),
    };

    private static WrittenReading Named(string day, string name, string year)
    {
        var start = name.ToLowerInvariant()[..3];
        var month = Array.IndexOf(Months, start) + 1;
        if (month == 0 && !OtherMonths.TryGetValue(start, out month))
            return WrittenReading.NotUnderstood;
        return Iso(year, month.ToString(CultureInfo.InvariantCulture), day) is { } iso ? WrittenReading.Of(iso) : WrittenReading.NotUnderstood;
    }

    private static string? Day(Match match, int year, int month, int day) => Iso(match.Groups[year].Value, match.Groups[month].Value, match.Groups[day].Value);

    private static string? Iso(string year, string month, string day)
    {
        var iso = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    [GeneratedRegex("^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ]00:00(?::00)?)?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex("^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^([0-9]{1,2})[\s-]+(\p{L}{3,})\.?[\s-]+([0-9]{4})$")]
    private static partial Regex WithName();

    [GeneratedRegex(@"^(\p{L}{3,})\.?\s+([0-9]{1,2}),?\s+([0-9]{4})$")]
    private static partial Regex NameFirst();
}

using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives;

/// <summary>Numbers in Dutch (1.234,5) and English (1,234.5), whatever the machine is set to.</summary>
public static class Numerals
{
    /// <summary>A space at which a line does not break.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>The minus of typography, as wide as the plus.</summary>
    public const char Minus = '\u2212';

    private static readonly NumberFormatInfo Dutch = Format(",", ".");
    private static readonly NumberFormatInfo English = Format(".", ",");
    private static readonly string[] DutchMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A rounded number, with its minus when it is below zero.</summary>
    /// <param name="value">The number, rounded already.</param>
    /// <param name="decimals">Decimals to write.</param>
    public static LocalisedText Of(decimal value, int decimals)
    {
        var format = "N" + decimals.ToString(CultureInfo.InvariantCulture);
        return new LocalisedText(value.ToString(format, Dutch), value.ToString(format, English));
    }

    /// <summary>A number in full precision, rounded half away from zero.</summary>
    public static LocalisedText Of(double value, int decimals) => Of(Rounding.HalfAwayFromZero(value, decimals), decimals);

    /// <summary>A change in a column: "+ 1,5", "+1.5"; no sign when it shows as 0.</summary>
    public static LocalisedText Signed(decimal value, int decimals)
    {
        var size = Of(Math.Abs(value), decimals);
        var sign = value > 0 ? '+' : Minus;
        return value == 0 ? size : new LocalisedText($"{sign}{NoBreakSpace}{size.Dutch}", sign + size.English);
    }

    /// <summary>Reads a number of a table back, as <see cref="Of(decimal, int)"/> or <see cref="Signed"/> wrote it; null when it is something else.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="language">Its notation.</param>
    public static decimal? Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Replace(NoBreakSpace.ToString(), string.Empty, StringComparison.Ordinal).TrimStart('+');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, language == Language.Dutch ? Dutch : English, out var number) ? number : null;
    }

    /// <summary>A count.</summary>
    public static LocalisedText Count(long count) => Of((decimal)count, 0);

    /// <summary>A year: four digits without a separator.</summary>
    public static LocalisedText Year(int year)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        return new LocalisedText(digits, digits);
    }

    /// <summary>A share in percent, as in "5%".</summary>
    public static LocalisedText Percent(double share, int decimals = 0)
    {
        var number = Of(share * 100, decimals);
        return new LocalisedText(number.Dutch + "%", number.English + "%");
    }

    /// <summary>A day: "1 juli 2026", "1 July 2026".</summary>
    public static LocalisedText Day(DateOnly day) => new(Day(day, DutchMonths), Day(day, EnglishMonths));

    private static string Day(DateOnly day, string[] months) => FormattableString.Invariant($"{day.Day}{NoBreakSpace}{months[day.Month - 1]} {day.Year}");

    private static NumberFormatInfo Format(string decimalMark, string thousandsMark) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = decimalMark,
        NumberGroupSeparator = thousandsMark,
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
        NumberNegativePattern = 1,
    });
}

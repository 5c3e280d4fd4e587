using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks.Wording;

/// <summary>Amounts as people write them: € 1.234 in Dutch, €1,234 in English; no more decimals than there are.</summary>
internal static class Written
{
    private const int LongestName = 60;
    private const char NoBreakSpace = '\u00A0', Minus = '\u2212';
    private static readonly NumberFormatInfo Dutch = Format(",", ".");
    private static readonly NumberFormatInfo English = Format(".", ",");

    /// <summary>Cents as euros.</summary>
    public static LocalisedText Euros(long cents)
    {
        var size = Number(Math.Abs(cents) / 100m, cents % 100 == 0 ? 0 : 2);
        var sign = cents < 0 ? Minus.ToString() : string.Empty;
        return new LocalisedText($"€{NoBreakSpace}{sign}{size.Dutch}", $"{sign}€{size.English}");
    }

    /// <summary>Cents, rounded to whole euros half away from zero.</summary>
    public static LocalisedText WholeEuros(decimal cents) => Euros((long)Math.Round(cents / 100, MidpointRounding.AwayFromZero) * 100);

    /// <summary>An amount in the integer unit of its quantity, with its unit where it has one.</summary>
    public static LocalisedText Of(Quantity quantity, long amount) => quantity switch
    {
        Quantity.Cost or Quantity.Budget or Quantity.UseCaseCost => Euros(amount),
        Quantity.Fte or Quantity.Staff => With(Number(amount / 1000m), "fte", "fte"),
        Quantity.Hours or Quantity.ProcessHours or Quantity.HoursSaved => With(Number(amount / 100m), "uur", "hours"),
        _ => Number((decimal)amount),
    };

    /// <summary>A number with the decimals that it has, at most three.</summary>
    public static LocalisedText Number(decimal value)
    {
        var decimals = 0;
        while (decimals < 3 && decimal.Round(value, decimals) != value)
            decimals++;
        return Number(value, decimals);
    }

    /// <summary>A number that comes from the catalogue.</summary>
    public static LocalisedText Number(double value) => Number((decimal)value);

    /// <summary>A share in percent with one decimal at most: 0.075 is 7,5%.</summary>
    public static LocalisedText Percent(double share)
    {
        var percent = Number(Math.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero));
        return new LocalisedText(percent.Dutch + "%", percent.English + "%");
    }

    /// <summary>A percentage from the catalogue: 0.5 is 0,5%.</summary>
    public static LocalisedText PercentOf(double percent) => Percent(percent / 100);

    /// <summary>A year.</summary>
    public static LocalisedText Year(int year) => Same(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day: 31-12-2024 in Dutch, 2024-12-31 in English.</summary>
    public static LocalisedText Day(DateOnly day) => new(day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A delivered name: on one line and not too long.</summary>
    public static LocalisedText Name(string delivered)
    {
        var shown = delivered.Length > LongestName ? delivered[..LongestName] + "…" : delivered;
        return Same(string.Concat(shown.Select(static sign => char.IsControl(sign) ? '\uFFFD' : sign)));
    }

    private static LocalisedText Same(string text) => new(text, text);

    private static LocalisedText With(LocalisedText number, string dutch, string english) =>
        new($"{number.Dutch}{NoBreakSpace}{dutch}", $"{number.English}{NoBreakSpace}{english}");

    private static LocalisedText Number(decimal value, int decimals)
    {
        var format = "N" + decimals.ToString(CultureInfo.InvariantCulture);
        return new LocalisedText(value.ToString(format, Dutch), value.ToString(format, English));
    }

    private static NumberFormatInfo Format(string decimalMark, string thousandsMark) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = decimalMark,
        NumberGroupSeparator = thousandsMark,
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
        NumberNegativePattern = 1,
    });
}

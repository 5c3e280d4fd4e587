using System.Globalization;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>A number of a cell as it was meant: at most 15 significant digits, so that 0.30000000000000004 is 0.3 again.</summary>
internal static class NumberText
{
    private const int MostDigits = 15;

    // Beyond these a decimal does not hold 15 significant digits.
    private const double Largest = 1e28, Smallest = 1e-13;

    /// <summary>The number in invariant notation; null when it is no finite number.</summary>
    public static string? Of(string written)
    {
        if (written.Length is > 0 and <= MostDigits && written.All(char.IsAsciiDigit) && (written[0] != '0' || written.Length == 1))
            return written;
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return null;
        return Of(number);
    }

    public static string Of(double number)
    {
        if (Math.Abs(number) is not 0 and (> Largest or < Smallest))
            return number.ToString("G15", CultureInfo.InvariantCulture);
        // Making a decimal of a double rounds to 15 significant digits.
        var text = ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}

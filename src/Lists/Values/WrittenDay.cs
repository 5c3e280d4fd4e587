using System.Globalization;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists.Values;

/// <summary>Reads days as lists write them.</summary>
internal static class WrittenDay
{
    private const int FirstSerial = 20_000, LastSerial = 80_000;
    private static readonly string[] Formats =
        ["yyyy-M-d", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d", "yyyyMMdd", "d-M-yy", "d/M/yy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ss", "d-M-yyyy HH:mm", "d-M-yyyy HH:mm:ss", "d-M-yyyy H:mm:ss"];

    private static readonly CultureInfo Dutch = DutchMonths();

    /// <summary>The day in a cell; null when there is none. A number counts as the day number of a spreadsheet.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="wasNumber">Whether it was a number.</param>
    public static DateOnly? Of(SheetCell cell, out bool wasNumber)
    {
        var text = cell.Text.Trim();
        wasNumber = false;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial)
        {
            wasNumber = true;
            return new DateOnly(1899, 12, 30).AddDays((int)serial);
        }

        foreach (var culture in (CultureInfo[])[CultureInfo.InvariantCulture, Dutch])
        {
            if (DateTime.TryParseExact(text, Formats, culture, DateTimeStyles.AllowInnerWhite, out var moment))
                return DateOnly.FromDateTime(moment);
        }

        return null;
    }

    private static CultureInfo DutchMonths()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        string[] months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", ""];
        string[] cut = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec", ""];
        var format = culture.DateTimeFormat;
        (format.MonthNames, format.MonthGenitiveNames) = (months, months);
        (format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames) = (cut, cut);
        return culture;
    }
}

using System.Globalization;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>Days that are kept as a number: from 1900, in which 29 February is counted though it never was, or from 1904.</summary>
internal readonly struct SerialDay(bool isFrom1904)
{
    private const double Last = 2958465;
    private const double DayThatNeverWas = 60;

    /// <summary>The day, ISO; null when the number is no day.</summary>
    public string? ToDay(double serial)
    {
        var whole = Math.Floor(serial);
        if (isFrom1904)
            return whole is >= 0 and <= Last - 1462 ? Day(new DateOnly(1904, 1, 1), whole) : null;
        return whole switch
        {
            >= 1 and < DayThatNeverWas => Day(new DateOnly(1899, 12, 31), whole),
            > DayThatNeverWas and <= Last => Day(new DateOnly(1899, 12, 30), whole),
            _ => null,
        };
    }

    private static string Day(DateOnly start, double days) => start.AddDays((int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

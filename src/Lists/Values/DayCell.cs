using System.Globalization;
using Maatstaf.Returns.Delivered;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists.Values;

/// <summary>The day in a cell of a list, which may be the day number of a spreadsheet.</summary>
internal static class DayCell
{
    private const int FirstSerial = 20_000, LastSerial = 80_000;

    /// <summary>The day in a cell; null when there is none.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="wasNumber">Whether it was a day number.</param>
    public static DateOnly? Read(SheetCell cell, out bool wasNumber)
    {
        var text = cell.Text.Trim();
        wasNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial;
        if (wasNumber)
            return new DateOnly(1899, 12, 30).AddDays((int)serial);
        return WrittenDay.ReadExported(text) is { Outcome: WrittenOutcome.Read } read ? DateOnly.ParseExact(read.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}

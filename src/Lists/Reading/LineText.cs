using System.Globalization;

namespace Maatstaf.Lists.Reading;

/// <summary>Values in the notation of the data package.</summary>
internal static class LineText
{
    public static KeyValuePair<string, string> Cell(string column, string text) => new(column, text);

    public static string Euros(long? cents) => Fixed(cents, 100);

    public static string Fte(long? milliFte) => Fixed(milliFte, 1000);

    public static string Percent(long? tenThousandths) => Fixed(tenThousandths, 10000);

    public static string Whole(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Fixed(long? smallest, decimal unit) =>
        smallest is { } number ? (number / unit).ToString("0.####", CultureInfo.InvariantCulture) : string.Empty;
}

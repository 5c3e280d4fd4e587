using System.Globalization;

namespace Maatstaf.Spreadsheets.Files;

/// <summary>A number in a sentence.</summary>
internal static class Amount
{
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

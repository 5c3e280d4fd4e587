using System.Globalization;
using System.Text.RegularExpressions;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>Signs that XML cannot hold, which workbooks write as <c>_x000D_</c>.</summary>
internal static partial class EscapedSigns
{
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, static match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Maatstaf.Spreadsheets;

/// <summary>Signs that XML cannot hold, which workbooks write as <c>_x000D_</c>.</summary>
public static partial class EscapedSigns
{
    /// <summary>The text that a workbook means.</summary>
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, static match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>A text as a workbook writes it: <see cref="Decode"/> gives it back.</summary>
    public static string Encode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal) && text.All(static sign => sign >= ' ' && !char.IsSurrogate(sign) && sign < '\uFFFE'))
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        var marked = Escape().Replace(text, static match => "_x005F" + match.Value);
        for (var at = 0; at < marked.Length; at++)
        {
            if (at + 1 < marked.Length && char.IsSurrogatePair(marked[at], marked[at + 1]))
                encoded.Append(marked[at]).Append(marked[++at]);
            else if (marked[at] is '\r' || !XmlConvert.IsXmlChar(marked[at]))
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)marked[at]:X4}_");
            else
                encoded.Append(marked[at]);
        }

        return encoded.ToString();
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}

using System.Text.RegularExpressions;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Editing;

/// <summary>A number as somebody typed it, perhaps with its unit.</summary>
/// <param name="Value">The number, with its sign.</param>
/// <param name="Decimals">How many decimals were typed.</param>
/// <param name="HasSign">Whether a sign was typed.</param>
public sealed partial record TypedNumber(decimal Value, int Decimals, bool HasSign)
{
    private const int MostDecimals = 6;

    /// <summary>Reads the one number in a text; null when there is none, more than one, or one in another notation.</summary>
    /// <param name="text">Such as <c>€ 1.234,50</c>.</param>
    /// <param name="language">Its notation.</param>
    public static TypedNumber? Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Number().Matches(text);
        if (found.Count != 1 || text.Contains('=', StringComparison.Ordinal))
            return null;
        var (sign, digits) = (found[0].Groups[1].Value, found[0].Groups[2].Value);
        if (Numerals.Read(digits, language) is not { } size)
            return null;
        var mark = language == Language.Dutch ? ',' : '.';
        var decimals = digits.Contains(mark, StringComparison.Ordinal) ? digits.Length - digits.LastIndexOf(mark) - 1 : 0;
        if (decimals > MostDecimals)
            return null;
        // A point that is a thousands mark stands before three digits; elsewhere it was meant as a decimal mark of the other language.
        var written = Numerals.Of(size, decimals).In(language);
        var isWritten = digits == written || digits == written.Replace(mark == ',' ? "." : ",", string.Empty, StringComparison.Ordinal);
        return isWritten ? new TypedNumber(sign.Length > 0 && sign[0] != '+' ? -size : size, decimals, sign.Length > 0) : null;
    }

    [GeneratedRegex(@"(?:([-+\u2212])[\s\u00A0€]*)?(?<!\d)(\d+(?:[.,]\d+)*)(?!\d)")]
    private static partial Regex Number();
}

using System.Globalization;
using System.Text;

namespace Maatstaf.Ledger.Rules;

/// <summary>Texts as they are compared: small letters, no accents, single spaces.</summary>
internal static class PlainText
{
    private const int ShortWord = 3;

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            if (!char.IsWhiteSpace(letter))
                plain.Append(char.ToLowerInvariant(letter));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Whether a text holds a word or phrase; both plain.</summary>
    public static bool Holds(string text, string wanted)
    {
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (wanted.Length > ShortWord || (IsEdge(text, at - 1) && IsEdge(text, at + wanted.Length)))
                return true;
        }

        return false;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}

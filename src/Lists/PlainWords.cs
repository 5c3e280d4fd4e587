using System.Globalization;
using System.Text;
using Maatstaf.Catalogue;

namespace Maatstaf.Lists;

/// <summary>Words without capitals, accents and signs, so that spelling does not decide whether a word is known.</summary>
public static class PlainWords
{
    private const int ShortestInside = 5, WholeWord = 1000;

    /// <summary>The plain form of a text: small letters and digits, words parted by one space.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(sign))
                plain.Append(char.ToLowerInvariant(sign));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd(' ');
    }

    /// <summary>Whether a text says nothing: blank, signs alone, or a word such as 'not known'.</summary>
    internal static bool IsBlank(string text, ListWords words) => Of(text) is var plain && (plain.Length == 0 || words.BlankWords.Contains(plain));

    /// <summary>
    /// How well a plain text fits a known word: 0 = not; else the length of the word, with a lead for a text that is the whole word.
    /// A long word may stand inside another, a short one only on its own.
    /// </summary>
    internal static int Fit(string plainText, string word) => Fit(plainText, $" {plainText} ", word);

    /// <summary>The best fit of a plain text among known words.</summary>
    internal static int BestFit(string plainText, IReadOnlyList<string> words)
    {
        var (best, parted) = (0, $" {plainText} ");
        foreach (var word in words)
            best = Math.Max(best, Fit(plainText, parted, word));
        return best;
    }

    private static int Fit(string plainText, string parted, string word)
    {
        if (plainText == word)
            return WholeWord + word.Length;
        if (word.Length >= ShortestInside)
            return plainText.Contains(word, StringComparison.Ordinal) ? word.Length : 0;
        return IsParted(parted, word) ? word.Length : 0;
    }

    private static bool IsParted(string parted, string word)
    {
        for (var at = parted.IndexOf(word, StringComparison.Ordinal); at > 0; at = parted.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (parted[at - 1] == ' ' && parted[at + word.Length] == ' ')
                return true;
        }

        return false;
    }
}

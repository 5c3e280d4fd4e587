using System.Globalization;
using System.Text;

namespace Maatstaf.Lists;

/// <summary>Words without capitals, accents and signs, so that spelling does not decide whether a word is known.</summary>
public static class PlainWords
{
    private const int ShortestInside = 5;

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

    /// <summary>
    /// How well a plain text fits a known word: 0 = not; else the length of the word, with a lead for a text that is the whole word.
    /// A long word may stand inside another, a short one only on its own.
    /// </summary>
    internal static int Fit(string plainText, string word)
    {
        const int whole = 1000;
        if (plainText == word)
            return whole + word.Length;
        if (word.Length >= ShortestInside ? plainText.Contains(word, StringComparison.Ordinal) : $" {plainText} ".Contains($" {word} ", StringComparison.Ordinal))
            return word.Length;
        return 0;
    }

    /// <summary>The best fit of a plain text among known words.</summary>
    internal static int BestFit(string plainText, IReadOnlyList<string> words)
    {
        var best = 0;
        foreach (var word in words)
            best = Math.Max(best, Fit(plainText, word));
        return best;
    }
}

using System.Globalization;
using System.Text;
using Maatstaf.Catalogue;

namespace Maatstaf.Returns.Delivered;

/// <summary>Words as people write them: choices by code or label, yes and no; capitals, accents, blanks and signs do not matter.</summary>
public static class WrittenChoice
{
    private static readonly HashSet<string> Yes = ["ja", "j", "yes", "y", "true", "waar", "1", "x"];
    private static readonly HashSet<string> No = ["nee", "n", "neen", "no", "false", "onwaar", "0"];

    /// <summary>The choice that is meant, by its code, its Dutch or its English label; null when it is none, or could be two.</summary>
    public static FormChoice? Find(string text, IEnumerable<FormChoice> choices)
    {
        var sought = Bare(text);
        if (sought.Length == 0)
            return null;
        FormChoice? found = null;
        foreach (var choice in choices)
        {
            if (Bare(choice.Code) != sought && Bare(choice.Label.Dutch) != sought && Bare(choice.Label.English) != sought)
                continue;
            if (found is not null)
                return null;
            found = choice;
        }

        return found;
    }

    /// <summary>Yes or no, as <c>true</c> or <c>false</c>.</summary>
    public static WrittenReading ReadFlag(string text) => Bare(text) switch
    {
        "" when string.IsNullOrWhiteSpace(text) => WrittenReading.Blank,
        var word when Yes.Contains(word) => WrittenReading.Of("true"),
        var word when No.Contains(word) => WrittenReading.Of("false"),
        _ => WrittenReading.NotUnderstood,
    };

    /// <summary>Letters and digits only, small and without accents: what is left when people write the same word differently.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var sign in text.IsNormalized(NormalizationForm.FormD) ? text : text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                bare.Append(char.ToLowerInvariant(sign));
        }

        return bare.ToString();
    }
}

using System.Globalization;
using System.Text;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Contracts;

/// <summary>Names in lines, to show and to compare.</summary>
internal static class LineName
{
    private static readonly string[] Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>What a line is called: its program, or else its supplier, or else its own name.</summary>
    public static LocalisedText Of(SoftwareEntry line)
    {
        var name = line.Application.Trim() is { Length: > 0 } application ? application : line.Supplier.Trim();
        return name.Length > 0 ? new(name, name) : new($"regel {line.Line}", $"line {line.Line}");
    }

    /// <summary>A name as it is compared: small letters and digits without accents, words apart by one space.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var sign in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign))
                plain.Append(char.ToLowerInvariant(sign));
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>A day in words.</summary>
    public static string Day(DateOnly day, Language language) => language == Language.Dutch
        ? $"{day.Day} {Months[day.Month - 1]} {day.Year}"
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

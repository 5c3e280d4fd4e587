using System.Text.RegularExpressions;

namespace Maatstaf.Returns.Delivered;

/// <summary>
/// Numbers as people write them, turned into the notation of the data package (<c>1234.56</c>): <c>1.234,56</c>, <c>1,234.56</c>, <c>1 234,56</c>,
/// <c>€ 1.234,-</c>, <c>(12)</c>, <c>12-</c>, <c>3,5 %</c>. What can mean two things, such as <c>1.234</c>, is never guessed.
/// </summary>
public static partial class WrittenNumber
{
    private const int LongestText = 60;
    private const string Minus = "-\u2212\u2013";

    /// <summary>Reads a number.</summary>
    /// <param name="text">What is written; a currency, percent sign or unit around it is left out.</param>
    /// <returns>Digits with a decimal point at most, without zeros at either end. A single dash may be zero or not known: ambiguous.</returns>
    public static WrittenReading Read(string text)
    {
        var bare = text.Trim();
        if (bare.Length == 0)
            return WrittenReading.Blank;
        if (bare.Length > LongestText)
            return WrittenReading.NotUnderstood;
        if (bare.Length == 1 && Minus.Contains(bare[0], StringComparison.Ordinal))
            return WrittenReading.Either("0", string.Empty);
        bare = Around().Replace(bare, string.Empty).Trim();
        var isNegative = TakeSign(ref bare);
        bare = Around().Replace(bare, string.Empty).Trim();
        if (NoCents().Match(bare) is { Success: true } noCents)
            bare = noCents.Groups[1].Value + noCents.Groups[2].Value + "0";
        return Signed(ReadBare(bare), isNegative);
    }

    // Brackets, or a minus before or behind: one of them.
    private static bool TakeSign(ref string bare)
    {
        if (bare is ['(', .., ')'])
        {
            bare = bare[1..^1].Trim();
            return true;
        }

        if (bare.Length > 1 && Minus.Contains(bare[0], StringComparison.Ordinal))
        {
            bare = bare[1..].Trim();
            return true;
        }

        if (bare is [_, .., '-'] && char.IsAsciiDigit(bare[^2]))
        {
            bare = bare[..^1];
            return true;
        }

        if (bare is ['+', ..])
            bare = bare[1..].Trim();
        return false;
    }

    private static WrittenReading ReadBare(string bare)
    {
        if (Plain().IsMatch(bare))
            return WrittenReading.Of(Trimmed(bare, string.Empty));
        if (Spaced().Match(bare) is { Success: true } spaced)
            return WrittenReading.Of(Trimmed(Digits(spaced.Groups[1].Value), spaced.Groups[2].Value));
        if (Grouped().Match(bare) is { Success: true } grouped)
            return WrittenReading.Of(Trimmed(Digits(grouped.Groups[1].Value + grouped.Groups[4].Value), grouped.Groups[3].Value));
        if (OneSeparator().Match(bare) is not { Success: true } one)
            return WrittenReading.NotUnderstood;
        var (before, after) = (one.Groups[1].Value, one.Groups[2].Value);
        if (before.Length + after.Length == 0)
            return WrittenReading.NotUnderstood;
        var mayBeGroup = after.Length == 3 && before is [>= '1' and <= '9', ..] && before.Length <= 3;
        return mayBeGroup ? WrittenReading.Either(before + after, Trimmed(before, after)) : WrittenReading.Of(Trimmed(before, after));
    }

    private static WrittenReading Signed(WrittenReading reading, bool isNegative) => isNegative
        ? reading with { Value = Negative(reading.Value), Other = Negative(reading.Other) }
        : reading;

    private static string Negative(string number) => number is "" or "0" ? number : "-" + number;

    private static string Digits(string grouped) => string.Concat(grouped.Where(char.IsAsciiDigit));

    private static string Trimmed(string whole, string decimals)
    {
        var kept = whole.TrimStart('0');
        var rest = decimals.TrimEnd('0');
        return (kept.Length == 0 ? "0" : kept) + (rest.Length == 0 ? string.Empty : "." + rest);
    }

    [GeneratedRegex(@"^(?:€|EUR|euro)\s*|\s*(?:€|EUR|euro'?s?|%|procent|fte'?s?|uur|uren|hours?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    // 1.234,- and 1.234,--
    [GeneratedRegex(@"^(.*[0-9])([.,])(?:-{1,2}|=|\u2013|\u2014)$")]
    private static partial Regex NoCents();

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Plain();

    // Blanks (also those that do not break), apostrophes and underscores only ever part thousands.
    [GeneratedRegex(@"^([0-9]{1,3}(?:[\s\u00A0\u2009\u202F'\u2019_][0-9]{3})+)(?:[.,]([0-9]*))?$")]
    private static partial Regex Spaced();

    // Either two kinds of separators, or one kind at least twice.
    [GeneratedRegex(@"^([0-9]{1,3}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*)(?!\2)[.,]([0-9]*)$|^([0-9]{1,3}(?:([.,])[0-9]{3})(?:\5[0-9]{3})+)$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^([0-9]*)[.,]([0-9]*)$")]
    private static partial Regex OneSeparator();
}

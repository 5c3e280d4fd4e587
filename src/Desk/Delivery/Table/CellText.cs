using System.Globalization;
using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Table;

/// <summary>
/// Between the notation of the data package (1234.50, 2026-12-31) and that of the page (1.234,50, 31-12-2026). What cannot be read
/// stays as it was typed, so that nothing is lost and the form check can name it.
/// </summary>
public static partial class CellText
{
    /// <summary>Put behind a number that has two readings, so that no check takes it for one of them.</summary>
    private const string Doubt = "?";

    /// <summary>As the page shows what is kept.</summary>
    /// <param name="kind">What the cell holds.</param>
    /// <param name="kept">Text in the notation of the data package.</param>
    /// <param name="language">Language of the page.</param>
    public static string Shown(FormKind kind, string kept, Language language) => kind switch
    {
        FormKind.Money or FormKind.Fte or FormKind.Hours or FormKind.Count or FormKind.Decimal => PlainNumber().Match(kept) is { Success: true } number
            ? Grouped(number, kind == FormKind.Money ? 2 : 0, language)
            : kept,
        FormKind.Date => DateOnly.TryParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString(language == Language.Dutch ? "dd-MM-yyyy" : "dd/MM/yyyy", CultureInfo.InvariantCulture)
            : kept,
        _ => kept,
    };

    /// <summary>As it is kept when somebody typed or pasted it on the page.</summary>
    /// <param name="kind">What the cell holds.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">Language of the page, which decides between comma and point.</param>
    public static string Kept(FormKind kind, string typed, Language language)
    {
        var text = typed.Trim();
        return kind switch
        {
            // Cents and hundredths of an hour: three digits behind a mark can only be a group. An fte has thousandths.
            FormKind.Money or FormKind.Count or FormKind.Hours => Number(text, language, trustsGroups: true),
            FormKind.Fte or FormKind.Decimal => Number(text, language, trustsGroups: false),
            FormKind.Date => Day(text),
            _ => text,
        };
    }

    private static string Number(string typed, Language language, bool trustsGroups)
    {
        var text = Decoration().Replace(typed, string.Empty).Replace('\u2212', '-');
        text = Dashes().Replace(text, string.Empty);
        var sign = string.Empty;
        if (text is ['(', .. var inner, ')'])
            (sign, text) = ("-", inner);
        else if (text.StartsWith('-'))
            (sign, text) = ("-", text[1..]);
        var comma = language == Language.Dutch ? ',' : '.';
        return text.Length > 0 && Digits(text, comma, trustsGroups) is { } digits ? sign + digits : Unread(typed);
    }

    private static string? Digits(string text, char mark, bool trustsGroups)
    {
        var last = text.LastIndexOfAny([',', '.']);
        if (last < 0)
            return text.All(char.IsAsciiDigit) ? text : null;
        var other = text[last] == ',' ? '.' : ',';
        var isOnly = text.IndexOf(text[last], StringComparison.Ordinal) == last;
        if (!isOnly || (text[last] != mark && !text.Contains(other, StringComparison.Ordinal) && text.Length - last == 4))
            return (trustsGroups || !isOnly) && !text.Contains(other, StringComparison.Ordinal) && Groups(text, text[last]) is { } whole ? whole : null;
        var before = text[..last];
        var after = text[(last + 1)..];
        var grouped = before.All(char.IsAsciiDigit) ? before : Groups(before, other);
        return grouped is null || after.Length == 0 || !after.All(char.IsAsciiDigit) ? null : $"{(grouped.Length == 0 ? "0" : grouped)}.{after}";
    }

    private static string? Groups(string text, char mark)
    {
        var groups = text.Split(mark);
        var isRight = groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(static group => group.Length == 3) && groups.All(static group => group.All(char.IsAsciiDigit));
        return isRight ? string.Concat(groups) : null;
    }

    private static string Unread(string typed) => PlainNumber().IsMatch(typed) ? typed + Doubt : typed;

    private static string Day(string text)
    {
        string[] forms = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"];
        return DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;
    }

    private static string Grouped(Match number, int leastDecimals, Language language)
    {
        var (thousands, mark) = language == Language.Dutch ? ('.', ',') : (',', '.');
        var whole = number.Groups[2].Value.TrimStart('0');
        var decimals = number.Groups[3].Value.TrimEnd('0').PadRight(leastDecimals, '0');
        var grouped = string.Concat((whole.Length == 0 ? "0" : whole).Select((digit, at) => at > 0 && (whole.Length - at) % 3 == 0 ? $"{thousands}{digit}" : digit.ToString()));
        return number.Groups[1].Value + grouped + (decimals.Length == 0 ? string.Empty : mark + decimals);
    }

    [GeneratedRegex(@"^(-?)(\d+)(?:\.(\d+))?$")]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"[\s\u00A0\u2009\u202F'’€%]|euro|eur|fte|uur", RegexOptions.IgnoreCase)]
    private static partial Regex Decoration();

    // "1.234,-" is how the Dutch write an amount without cents.
    [GeneratedRegex("[,.]-{1,2}$")]
    private static partial Regex Dashes();
}

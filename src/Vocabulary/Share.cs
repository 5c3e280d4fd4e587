using System.Globalization;

namespace Maatstaf.Vocabulary;

/// <summary>
/// A member's share in a partnership, exactly as given: 0 to 1 with at most 18 decimals.
/// Shares of a partnership-year need not add up to exactly 1; who divides by them divides by their sum.
/// </summary>
/// <param name="Quintillionths">The share times 10¹⁸.</param>
public readonly record struct Share(long Quintillionths)
{
    /// <summary>One, the whole.</summary>
    public const long One = 1_000_000_000_000_000_000;

    private const int MostDecimals = 18;

    /// <summary>Reads <c>0.25</c>; false when the text is not a decimal from 0 to 1 with at most 18 decimals.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Share share)
    {
        share = default;
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? [] : text[(point + 1)..];
        var wellFormed = whole is "0" or "1" or "00" or "" && (whole.Length + decimals.Length > 0)
            && decimals.Length <= MostDecimals && decimals.IndexOfAnyExceptInRange('0', '9') < 0;
        if (!wellFormed)
            return false;

        var fraction = decimals.IsEmpty ? 0 : long.Parse(decimals, NumberStyles.None, CultureInfo.InvariantCulture);
        for (var position = decimals.Length; position < MostDecimals; position++)
            fraction *= 10;
        share = new Share((whole is "1" ? One : 0) + fraction);
        return share.Quintillionths <= One;
    }
}

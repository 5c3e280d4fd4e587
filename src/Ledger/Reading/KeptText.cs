namespace Maatstaf.Ledger.Reading;

/// <summary>Texts of the file that are kept: on one line, without control characters, not endless.</summary>
internal static class KeptText
{
    private const int Longest = 120;

    /// <summary>The text as it is kept; nothing is made new when it is fit already.</summary>
    public static ReadOnlySpan<char> Fit(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return Of(text);
        foreach (var letter in text)
        {
            if (char.IsControl(letter) || char.IsSurrogate(letter))
                return Of(text);
        }

        return text;
    }

    public static string Of(ReadOnlySpan<char> text)
    {
        var cut = text.Length > Longest ? text[..Longest] : text;
        return string.Create(cut.Length, cut, static (target, source) =>
        {
            for (var at = 0; at < source.Length; at++)
                target[at] = char.IsControl(source[at]) ? ' ' : char.IsSurrogate(source[at]) ? '�' : source[at];
        }).Trim();
    }
}

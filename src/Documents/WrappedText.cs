namespace Maatstaf.Documents;

/// <summary>How much room a text takes in the font of the documents. Widths are in sizes of its letters.</summary>
internal static class WrappedText
{
    /// <summary>How many times as wide bold letters are.</summary>
    public const double Bold = 1.08;

    // Letters that are about as wide, rather too wide than too narrow; all others are as wide as an o, or as a capital.
    private static readonly (string Letters, double Width)[] Kinds =
        [(" ijlI.,:;'|!\u00A0", 0.27), ("frt()-/\"", 0.37), ("ckszvyx", 0.49), ("0123456789€+", 0.57), ("w", 0.79), ("mMW%@", 0.93)];

    private const double Usual = 0.6, Capital = 0.65;

    /// <summary>How wide a text is on one line.</summary>
    public static double WidthOf(string text) => text.Sum(WidthOf);

    /// <summary>How many lines a text takes where lines end between words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Width of a line; a longer word is broken.</param>
    public static int LinesOf(string text, double width)
    {
        var (lines, used, room) = (1, 0.0, Math.Max(1, width));
        foreach (var word in text.Split(' '))
        {
            var own = WidthOf(word);
            var needed = used > 0 ? used + WidthOf(' ') + own : own;
            if (used > 0 && needed > room)
                (lines, needed) = (lines + 1, own);
            for (used = needed; used > room; used -= room)
                lines++;
        }

        return lines;
    }

    private static double WidthOf(char letter)
    {
        foreach (var (letters, width) in Kinds)
        {
            if (letters.Contains(letter, StringComparison.Ordinal))
                return width;
        }

        return char.IsUpper(letter) ? Capital : Usual;
    }
}

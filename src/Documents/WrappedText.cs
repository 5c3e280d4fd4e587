namespace Maatstaf.Documents;

/// <summary>How many lines a text takes where lines end between words.</summary>
internal static class WrappedText
{
    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">Letters that fit on a line; a longer word is broken.</param>
    public static int LinesOf(string text, double letters)
    {
        var (lines, used, room) = (1, 0.0, Math.Max(1, letters));
        foreach (var word in text.Split(' '))
        {
            var needed = used > 0 ? used + 1 + word.Length : word.Length;
            if (used > 0 && needed > room)
                (lines, needed) = (lines + 1, word.Length);
            for (used = needed; used > room; used -= room)
                lines++;
        }

        return lines;
    }
}

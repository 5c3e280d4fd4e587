namespace Maatstaf.Intake.Tables;

/// <summary>Guesses which name was meant.</summary>
internal static class Likeness
{
    private const int LongestCompared = 40;

    /// <summary>The known name that is at most a third of its letters away, capitals aside; null when none is.</summary>
    public static string? Nearest(ReadOnlySpan<char> name, IEnumerable<string> known)
    {
        if (name.Length > LongestCompared)
            return null;
        var written = name.Trim().ToString();
        var nearest = known.Select(candidate => (candidate, distance: Distance(written, candidate))).OrderBy(static pair => pair.distance).FirstOrDefault();
        return nearest.candidate is { Length: > 0 } best && nearest.distance * 3 <= best.Length ? best : null;
    }

    // Levenshtein (1966): insertions, deletions and replacements.
    private static int Distance(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var isSame = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]);
                current[column] = Math.Min(Math.Min(above[column], current[column - 1]) + 1, above[column - 1] + (isSame ? 0 : 1));
            }

            above = current;
        }

        return above[^1];
    }
}

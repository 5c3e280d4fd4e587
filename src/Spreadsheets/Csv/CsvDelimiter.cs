namespace Maatstaf.Spreadsheets.Csv;

/// <summary>Finds out what stands between the fields of a CSV file.</summary>
internal static class CsvDelimiter
{
    // The first wins a tie: Dutch programs write a semicolon, and a comma may stand within a number.
    private const string Known = ";\t,|";

    /// <summary>The sign that parts the most lines in the same number of fields as the first line.</summary>
    /// <param name="start">The first part of the text.</param>
    public static char Of(string start)
    {
        if (start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && start.Length > 4 && start[4] is not ('\r' or '\n'))
            return start[4];
        var best = Known[0];
        var bestScore = 0;
        foreach (var sign in Known)
        {
            var counts = CountsPerLine(start, sign);
            if (counts[0] == 0)
                continue;
            // A line with the same number of fields counts; more fields decide between equals.
            var score = counts.Count(count => count == counts[0]) * 1000 + Math.Min(counts[0], 999);
            if (score > bestScore)
                (best, bestScore) = (sign, score);
        }

        return best;
    }

    /// <summary>Whether the first line only says what the delimiter is.</summary>
    public static bool IsSaidIn(string start) => start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && start.Length > 4 && (start.Length == 5 || start[5] is '\r' or '\n');

    private static List<int> CountsPerLine(string start, char sign)
    {
        var counts = new List<int> { 0 };
        var isQuoted = false;
        foreach (var character in start)
        {
            if (character == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                continue;
            else if (character == sign)
                counts[^1]++;
            else if (character == '\n')
                counts.Add(0);
        }

        // The last line may be cut off.
        if (counts.Count > 1)
            counts.RemoveAt(counts.Count - 1);
        return counts;
    }
}

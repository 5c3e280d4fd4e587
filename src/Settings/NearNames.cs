namespace Maatstaf.Settings;

/// <summary>Finds what somebody may have meant with a name that is not known.</summary>
internal static class NearNames
{
    private const int Most = 2;

    /// <summary>The names that are nearest to it, at most two; none = nothing is near.</summary>
    /// <param name="name">What somebody wrote.</param>
    /// <param name="known">All names.</param>
    /// <param name="common">How many signs all names begin with, and so say nothing.</param>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known, int common) =>
    [
        .. known.Select(one => (Name: one, Steps: Steps(name, one)))
            // Of a name of which less than two thirds is right, another is not meant.
            .Where(one => one.Steps * 3 <= name.Length - common)
            .OrderBy(static one => one.Steps).ThenBy(static one => one.Name, StringComparer.Ordinal)
            .Take(Most).Select(static one => one.Name),
    ];

    /// <summary>How many signs must be changed, added or taken away to make one of the other (Levenshtein).</summary>
    private static int Steps(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (row, sign) in one.Index())
        {
            var now = new int[other.Length + 1];
            now[0] = row + 1;
            for (var at = 1; at <= other.Length; at++)
                now[at] = Math.Min(Math.Min(now[at - 1], before[at]) + 1, before[at - 1] + (sign == other[at - 1] ? 0 : 1));
            before = now;
        }

        return before[^1];
    }
}

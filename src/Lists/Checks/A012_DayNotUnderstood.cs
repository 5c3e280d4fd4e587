using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A day cannot be read.</summary>
internal static class DayNotUnderstood
{
    public static Check Check { get; } = new(
        "A012",
        Severity.Asks,
        "Rij {row}: '{value}' bij {column} is geen dag die wij kunnen lezen. Schrijf bijvoorbeeld 31-12-2026.",
        "Row {row}: '{value}' at {column} is no day that we can read. Write for example 31-12-2026.");
}

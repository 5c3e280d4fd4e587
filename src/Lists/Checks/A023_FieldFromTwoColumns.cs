using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Two columns give one fact.</summary>
internal static class FieldFromTwoColumns
{
    public static Check Check { get; } = new(
        "A023",
        Severity.Asks,
        "Twee kolommen zijn {column}. Wij nemen de eerste, '{heading}'. Kies er een.",
        "Two columns are {column}. We take the first, '{heading}'. Choose one.");
}

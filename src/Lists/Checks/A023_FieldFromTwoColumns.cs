using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Two columns give one fact.</summary>
internal static class FieldFromTwoColumns
{
    public static CheckSentence Check { get; } = new(
        "A023",
        Severity.Asks,
        new(
            "Twee kolommen zijn {column}. Wij nemen de eerste, '{heading}'. Kies er een.",
            "Two columns are {column}. We take the first, '{heading}'. Choose one."));
}

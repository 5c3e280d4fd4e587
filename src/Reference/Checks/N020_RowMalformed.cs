using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>A row misses what it must have.</summary>
internal static class RowMalformed
{
    public static Check Check { get; } = new(
        "N020",
        Severity.Blocks,
        "Rij {row} van het antwoord heeft geen '{column}'. Haal het antwoord opnieuw op.",
        "Row {row} of the answer has no '{column}'. Get the answer again.");
}

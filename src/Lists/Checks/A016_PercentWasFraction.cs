using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Percentages were stored as fractions.</summary>
internal static class PercentWasFraction
{
    public static CheckSentence Check { get; } = new(
        "A016",
        Severity.Informs,
        new(
            "{count} waarden bij {column} stonden er als deel van 1. Wij lezen ze als procenten: 0,03 wordt 3 procent.",
            "{count} values at {column} were parts of 1. We read them as percentages: 0.03 becomes 3 percent."));
}

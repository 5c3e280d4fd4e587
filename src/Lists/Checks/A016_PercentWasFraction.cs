using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Percentages were stored as fractions.</summary>
internal static class PercentWasFraction
{
    public static Check Check { get; } = new(
        "A016",
        Severity.Informs,
        "{column} staat er als deel van 1 ({count} keer). Wij lezen dat als procenten: 0,03 wordt 3 procent.",
        "{column} is a part of 1 ({count} times). We read that as percentages: 0.03 becomes 3 percent.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>An amount by month or quarter was made the amount of the year.</summary>
internal static class PeriodCounted
{
    public static Check Check { get; } = new(
        "A031",
        Severity.Informs,
        "Rij {row}: {times} keer {amount} is {total} in het boekjaar.",
        "Row {row}: {times} times {amount} is {total} in the fiscal year.");
}

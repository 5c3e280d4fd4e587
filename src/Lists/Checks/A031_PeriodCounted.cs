using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>An amount by month or quarter was made the amount of the year.</summary>
internal static class PeriodCounted
{
    public static CheckSentence Check { get; } = new(
        "A031",
        Severity.Informs,
        new(
            "Rij {row}: {times} keer {amount} is {total} in het boekjaar.",
            "Row {row}: {times} times {amount} is {total} in the fiscal year."));
}

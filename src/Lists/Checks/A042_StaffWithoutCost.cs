using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Staff has no cost.</summary>
internal static class StaffWithoutCost
{
    public static CheckSentence Check { get; } = new(
        "A042",
        Severity.Asks,
        new(
            "{count} regels ({fte} fte) hebben geen kosten. Wij verzinnen geen salaris: vul de kosten in op het formulier.",
            "{count} lines ({fte} fte) have no cost. We invent no salary: fill in the cost on the form."));
}

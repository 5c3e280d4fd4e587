using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Staff has no cost.</summary>
internal static class StaffWithoutCost
{
    public static Check Check { get; } = new(
        "A042",
        Severity.Asks,
        "Regels zonder kosten: {count}, samen {fte} fte. Wij verzinnen geen salaris: vul de kosten in op het formulier.",
        "Lines without a cost: {count}, together {fte} fte. We invent no salary: fill in the cost on the form.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The period is not a calendar year.</summary>
internal static class PeriodNotYear
{
    public static Check Check { get; } = new(
        "L034",
        Severity.Asks,
        "De auditfile loopt van {from} tot en met {to}. Een boekjaar van een gemeente is een kalenderjaar; controleer of u het hele jaar hebt geëxporteerd.",
        "The audit file runs from {from} to {to}. A municipality's fiscal year is a calendar year; check that you exported the whole year.");
}

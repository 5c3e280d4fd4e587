using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Amounts are below zero.</summary>
internal static class AmountsNegative
{
    public static Check Check { get; } = new(
        "L044",
        Severity.Informs,
        "{count} regels hebben een bedrag onder nul, de eerste op deze regel. Ze zijn geteld als tegenboeking.",
        "{count} lines have an amount below zero, the first on this line. They were counted as reversals.");
}

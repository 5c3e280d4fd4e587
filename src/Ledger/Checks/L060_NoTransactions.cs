using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>There are no lines to read.</summary>
internal static class NoTransactions
{
    public static Check Check { get; } = new(
        "L060",
        Severity.Blocks,
        "De auditfile heeft geen boekingsregels. Exporteer met mutaties.",
        "The audit file has no lines. Export with transactions.");
}

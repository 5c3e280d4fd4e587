using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file has no content.</summary>
internal static class LedgerEmpty
{
    public static Check Check { get; } = new(
        "L002",
        Severity.Stops,
        "Het bestand is leeg. Exporteer de auditfile opnieuw uit uw financiële pakket.",
        "The file is empty. Export the audit file from your financial package again.");
}

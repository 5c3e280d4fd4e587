using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file cannot be opened or read.</summary>
internal static class LedgerUnreadable
{
    public static Check Check { get; } = new(
        "L001",
        Severity.Stops,
        "Wij kunnen het bestand niet lezen. Controleer of het er nog staat en lever het opnieuw.",
        "We cannot read the file. Check that it is still there and deliver it again.");
}

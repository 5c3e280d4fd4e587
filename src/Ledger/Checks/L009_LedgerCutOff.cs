using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file ends before its elements are closed.</summary>
internal static class LedgerCutOff
{
    public static Check Check { get; } = new(
        "L009",
        Severity.Stops,
        "Het bestand houdt op voordat de auditfile is afgesloten. Een deel ontbreekt; exporteer of verstuur het bestand opnieuw.",
        "The file ends before the audit file is closed. A part is missing; export or send the file again.");
}

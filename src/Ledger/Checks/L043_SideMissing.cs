using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A line is neither debit nor credit.</summary>
internal static class SideMissing
{
    public static Check Check { get; } = new(
        "L043",
        Severity.Blocks,
        "'{value}' is geen D (debet) of C (credit). Zonder die letter weten wij niet of het bedrag erbij of eraf gaat. Exporteer opnieuw.",
        "'{value}' is not D (debit) or C (credit). Without that letter we do not know whether the amount adds or subtracts. Export again.");
}

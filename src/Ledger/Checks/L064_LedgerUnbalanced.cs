using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>All transactions together do not balance.</summary>
internal static class LedgerUnbalanced
{
    public static Check Check { get; } = new(
        "L064",
        Severity.Asks,
        "Alle boekingen samen zijn niet in evenwicht: debet {debit}, credit {credit}. Misschien ontbreekt een deel. Exporteer opnieuw, of zeg waarom dit klopt.",
        "All transactions together do not balance: debit {debit}, credit {credit}. Perhaps a part is missing. Export again, or say why this is right.");
}

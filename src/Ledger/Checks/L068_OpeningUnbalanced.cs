using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The opening balance does not balance.</summary>
internal static class OpeningUnbalanced
{
    public static Check Check { get; } = new(
        "L068",
        Severity.Asks,
        "De beginbalans is niet in evenwicht: debet {debit}, credit {credit}. Voor de kosten maakt dit niet uit.",
        "The opening balance does not balance: debit {debit}, credit {credit}. It makes no difference to the cost.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>There are more combinations of account, cost centre and supplier than are kept.</summary>
internal static class DetailFolded
{
    public static Check Check { get; } = new(
        "L056",
        Severity.Informs,
        "Er zijn meer dan {limit} combinaties van rekening, kostenplaats en leverancier. Van wat daarna komt is alleen het totaal per rekening bewaard.",
        "There are more than {limit} combinations of account, cost centre and supplier. Of what comes after, only the total per account was kept.");
}

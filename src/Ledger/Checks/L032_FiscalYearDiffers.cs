using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file is about another year.</summary>
internal static class FiscalYearDiffers
{
    public static Check Check { get; } = new(
        "L032",
        Severity.Blocks,
        "Deze auditfile gaat over boekjaar {year}; u levert over {expected}. Exporteer boekjaar {expected}.",
        "This audit file is about fiscal year {year}; you deliver {expected}. Export fiscal year {expected}.");
}

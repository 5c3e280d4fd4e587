using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file does not say which year it is about.</summary>
internal static class FiscalYearUnknown
{
    public static Check Check { get; } = new(
        "L031",
        Severity.Asks,
        "De auditfile zegt niet over welk boekjaar hij gaat. Controleer of dit het goede jaar is.",
        "The audit file does not say which fiscal year it is about. Check that it is the right year.");
}

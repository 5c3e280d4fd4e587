using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>All accounts of the result add up to zero: the closing entries are in the file.</summary>
internal static class YearClosed
{
    public static Check Check { get; } = new(
        "L067",
        Severity.Asks,
        "Alle kosten- en opbrengstenrekeningen staan op nul. De afsluiting van het jaar zit in de export. Exporteer zonder de afsluitboeking.",
        "All accounts of the result are zero. The closing of the year is in the export. Export without the closing entry.");
}

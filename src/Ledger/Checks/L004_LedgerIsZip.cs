using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file is a zip.</summary>
internal static class LedgerIsZip
{
    public static Check Check { get; } = new(
        "L004",
        Severity.Stops,
        "Dit is een zip-bestand, of een werkmap. Pak de auditfile eerst uit en lever het XML-bestand dat erin zit.",
        "This is a zip file, or a workbook. Unpack the audit file first and deliver the XML file in it.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file is not XML at all.</summary>
internal static class LedgerIsNotXml
{
    public static Check Check { get; } = new(
        "L006",
        Severity.Stops,
        "Dit is geen XML-bestand: het begint niet met '<'. Exporteer een XML Auditfile Financieel (XAF) uit uw financiële pakket.",
        "This is not an XML file: it does not start with '<'. Export an XML Auditfile Financieel (XAF) from your financial package.");
}

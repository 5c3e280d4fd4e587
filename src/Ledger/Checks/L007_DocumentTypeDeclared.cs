using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file declares a document type, with which XML can do harm.</summary>
internal static class DocumentTypeDeclared
{
    public static Check Check { get; } = new(
        "L007",
        Severity.Stops,
        "Het bestand begint met een DOCTYPE. Een auditfile heeft die niet, en er kan kwaad in zitten; het bestand is niet gelezen. Exporteer opnieuw.",
        "The file starts with a DOCTYPE. An audit file has none, and it may do harm; the file was not read. Export again.");
}

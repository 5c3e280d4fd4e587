using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The XML is broken.</summary>
internal static class XmlMalformed
{
    public static Check Check { get; } = new(
        "L008",
        Severity.Stops,
        "Op deze regel, bij teken {column}, is het XML-bestand beschadigd. Wijzig de export niet met de hand; exporteer opnieuw.",
        "On this line, at character {column}, the XML file is damaged. Do not change the export by hand; export again.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>The file is no XML.</summary>
internal static class ExchangeNotXml
{
    public static Check Check { get; } = new(
        "A050",
        Severity.Stops,
        "Dit bestand is geen heel XML-bestand. Maak de export opnieuw.",
        "This file is no whole XML file. Export it again.");
}

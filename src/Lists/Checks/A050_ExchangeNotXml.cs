using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>The file is no XML.</summary>
internal static class ExchangeNotXml
{
    public static CheckSentence Check { get; } = new(
        "A050",
        Severity.Stops,
        new(
            "Dit bestand is geen heel XML-bestand. Maak de export opnieuw.",
            "This file is no whole XML file. Export it again."));
}

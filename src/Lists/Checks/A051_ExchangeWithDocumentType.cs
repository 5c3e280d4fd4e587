using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>The file declares a document type.</summary>
internal static class ExchangeWithDocumentType
{
    public static Check Check { get; } = new(
        "A051",
        Severity.Stops,
        "Dit bestand heeft een documenttype (DTD). Dat lezen wij niet, omdat het onveilig is. Maak de export opnieuw.",
        "This file has a document type (DTD). We do not read that, because it is unsafe. Export it again.");
}

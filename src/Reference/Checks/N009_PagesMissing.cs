using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The answer has more pages than were delivered.</summary>
internal static class PagesMissing
{
    public static Check Check { get; } = new(
        "N009",
        Severity.Asks,
        "Dit antwoord heeft nog meer pagina's. Lever ook het bestand van 'nextLink', anders ontbreken er cijfers.",
        "This answer has more pages. Deliver the file of 'nextLink' too, or figures are missing.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The next page is on another computer.</summary>
internal static class PageElsewhere
{
    public static Check Check { get; } = new(
        "N052",
        Severity.Stops,
        "De volgende pagina staat op een ander adres ({host}). Die is niet opgehaald.",
        "The next page is at another address ({host}). It was not fetched.");
}

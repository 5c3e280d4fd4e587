using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>There are more pages than the limit.</summary>
internal static class TooManyPages
{
    public static Check Check { get; } = new(
        "N053",
        Severity.Stops,
        "Het antwoord heeft meer dan {limit} pagina's; het ophalen is gestopt.",
        "The answer has more than {limit} pages; fetching has stopped.");
}

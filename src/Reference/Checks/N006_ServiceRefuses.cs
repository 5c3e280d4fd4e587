using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>CBS answered with an error.</summary>
internal static class ServiceRefuses
{
    public static CheckSentence Check { get; } = new(
        "N006",
        Severity.Stops,
        new(
            "Het CBS antwoordt met een fout: '{message}'. Probeer het later opnieuw.",
            "CBS answers with an error: '{message}'. Try again later."));
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>CBS answered with an error.</summary>
internal static class ServiceRefuses
{
    public static Check Check { get; } = new(
        "N006",
        Severity.Stops,
        "Het CBS antwoordt met een fout: '{message}'. Probeer het later opnieuw.",
        "CBS answers with an error: '{message}'. Try again later.");
}

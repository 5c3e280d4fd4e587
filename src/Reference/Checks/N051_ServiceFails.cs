using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The service answers with a failure.</summary>
internal static class ServiceFails
{
    public static Check Check { get; } = new(
        "N051",
        Severity.Stops,
        "Het CBS antwoordt met status {status}. Probeer het later opnieuw.",
        "CBS answers with status {status}. Try again later.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The service cannot be reached.</summary>
internal static class ServiceUnreachable
{
    public static Check Check { get; } = new(
        "N050",
        Severity.Stops,
        "Het CBS is niet bereikbaar ({host}). Lever een bestand, of probeer het later opnieuw.",
        "CBS cannot be reached ({host}). Deliver a file, or try again later.");
}

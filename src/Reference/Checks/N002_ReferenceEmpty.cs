using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The file or answer has no content.</summary>
internal static class ReferenceEmpty
{
    public static Check Check { get; } = new(
        "N002",
        Severity.Stops,
        "Het antwoord is leeg. Haal het opnieuw op bij het CBS, of exporteer de Iv3-levering opnieuw.",
        "The answer is empty. Get it from CBS again, or export the Iv3 delivery again.");
}

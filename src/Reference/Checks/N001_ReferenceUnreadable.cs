using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The file cannot be read.</summary>
internal static class ReferenceUnreadable
{
    public static CheckSentence Check { get; } = new(
        "N001",
        Severity.Stops,
        new(
            "Wij kunnen het bestand niet lezen. Controleer of het er nog staat en lever het opnieuw.",
            "We cannot read the file. Check that it is still there and deliver it again."));
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The file cannot be read.</summary>
internal static class ReferenceUnreadable
{
    public static Check Check { get; } = new(
        "N001",
        Severity.Stops,
        "Wij kunnen het bestand niet lezen. Controleer of het er nog staat en lever het opnieuw.",
        "We cannot read the file. Check that it is still there and deliver it again.");
}

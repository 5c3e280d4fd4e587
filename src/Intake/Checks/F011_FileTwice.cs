using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Two files claim to be the same table.</summary>
internal static class FileTwice
{
    public static Check Check { get; } = new(
        "F011",
        Severity.Stops,
        "Dit bestand staat twee keer in het pakket. Haal er een weg.",
        "This file stands in the package twice. Remove one.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The descriptor is not JSON.</summary>
internal static class DescriptorNotJson
{
    public static Check Check { get; } = new(
        "F021",
        Severity.Stops,
        "Dit bestand is geen geldige JSON. Herstel het, of haal het weg: het pakket mag zonder.",
        "This file is not valid JSON. Repair it, or remove it: the package may go without.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>What is in the zip is not what its table of contents says.</summary>
internal static class ZipContentDiffers
{
    public static Check Check { get; } = new(
        "F008",
        Severity.Stops,
        "De inhoud van dit bestand klopt niet met de inhoudsopgave van de zip (lengte of controlegetal). Maak de zip opnieuw.",
        "The content of this file does not agree with the contents list of the zip (length or checksum). Make the zip again.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The descriptor names a file that is not there.</summary>
internal static class DescriptorFileMissing
{
    public static Check Check { get; } = new(
        "F024",
        Severity.Blocks,
        "Hier staat het bestand '{value}', maar dat zit niet in het pakket. Voeg het toe of haal de naam weg.",
        "This names the file '{value}', but it is not in the package. Add it or remove the name.");
}

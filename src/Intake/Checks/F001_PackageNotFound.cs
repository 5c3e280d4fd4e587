using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>There is no file or folder with the given name.</summary>
internal static class PackageNotFound
{
    public static Check Check { get; } = new(
        "F001",
        Severity.Stops,
        "Er is geen map of zip-bestand '{value}'. Controleer de naam.",
        "There is no folder or zip file '{value}'. Check the name.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The operating system does not let the program read it.</summary>
internal static class PackageUnreadable
{
    public static Check Check { get; } = new(
        "F002",
        Severity.Stops,
        "Dit kan niet worden gelezen: {reason} Controleer de rechten en of het bestand heel is.",
        "This cannot be read: {reason} Check the permissions and whether the file is whole.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A file in the zip has a password.</summary>
internal static class ZipEncrypted
{
    public static Check Check { get; } = new(
        "F004",
        Severity.Stops,
        "Dit bestand in de zip heeft een wachtwoord. Maak een zip zonder wachtwoord.",
        "This file in the zip has a password. Make a zip without a password.");
}

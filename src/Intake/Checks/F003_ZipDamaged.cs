using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The file is not a whole zip.</summary>
internal static class ZipDamaged
{
    public static Check Check { get; } = new(
        "F003",
        Severity.Stops,
        "Dit is geen heel zip-bestand. Het is afgebroken, beschadigd of geen zip. Maak het opnieuw of verstuur het opnieuw.",
        "This is not a whole zip file. It is cut off, damaged or not a zip. Make it again or send it again.");
}

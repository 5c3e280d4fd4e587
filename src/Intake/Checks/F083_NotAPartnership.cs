using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A municipality where only a partnership can stand.</summary>
internal static class NotAPartnership
{
    public static Check Check { get; } = new(
        "F083",
        Severity.Blocks,
        "Kolom {column}: '{value}' is een gemeente. Hier hoort de code van een samenwerkingsverband.",
        "Column {column}: '{value}' is a municipality. The code of a partnership belongs here.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A partnership where only a municipality can stand.</summary>
internal static class NotAMunicipality
{
    public static Check Check { get; } = new(
        "F082",
        Severity.Blocks,
        "Kolom {column}: '{value}' is een samenwerkingsverband. Hier hoort de code van een gemeente.",
        "Column {column}: '{value}' is a partnership. The code of a municipality belongs here.");
}

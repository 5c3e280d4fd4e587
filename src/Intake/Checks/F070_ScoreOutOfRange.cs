using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A score is not from 1 to 5.</summary>
internal static class ScoreOutOfRange
{
    public static Check Check { get; } = new(
        "F070",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen score van 1 tot en met 5. Schrijf bijvoorbeeld 3 of 3.5.",
        "Column {column}: '{value}' is not a score from 1 to 5. Write for example 3 or 3.5.");
}

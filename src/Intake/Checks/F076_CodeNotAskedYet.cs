using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A leaf that was not asked in that year.</summary>
internal static class CodeNotAskedYet
{
    public static Check Check { get; } = new(
        "F076",
        Severity.Blocks,
        "Kolom {column}: '{value}' bestaat pas vanaf boekjaar {first}. Gebruik voor eerdere jaren {expected}.",
        "Column {column}: '{value}' exists only from fiscal year {first}. Use {expected} for earlier years.");
}

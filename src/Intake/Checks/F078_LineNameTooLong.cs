using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The name of a line is longer than the limit.</summary>
internal static class LineNameTooLong
{
    public static Check Check { get; } = new(
        "F078",
        Severity.Blocks,
        "Kolom {column}: '{value}' is langer dan {limit} tekens. Geef de regel een kortere naam of een nummer.",
        "Column {column}: '{value}' is longer than {limit} characters. Give the line a shorter name or a number.");
}

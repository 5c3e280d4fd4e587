using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A code that does not exist.</summary>
internal static class CodeUnknown
{
    public static Check Check { get; } = new(
        "F074",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen bekende code. Kies uit: {expected}.",
        "Column {column}: '{value}' is not a known code. Choose from: {expected}.");
}

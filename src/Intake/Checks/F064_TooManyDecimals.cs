using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A number has more decimals than the format keeps.</summary>
internal static class TooManyDecimals
{
    public static Check Check { get; } = new(
        "F064",
        Severity.Blocks,
        "Kolom {column}: '{value}' heeft meer dan {limit} decimalen. Rond af op {limit}.",
        "Column {column}: '{value}' has more than {limit} decimals. Round to {limit}.");
}

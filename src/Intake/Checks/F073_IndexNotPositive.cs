using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A price index is 0 or less.</summary>
internal static class IndexNotPositive
{
    public static Check Check { get; } = new(
        "F073",
        Severity.Blocks,
        "Kolom {column}: een prijsindex is groter dan 0, hier staat '{value}'. Vul het jaargemiddelde in.",
        "Column {column}: a price index is above 0, this says '{value}'. Fill in the annual average.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A required column is not there.</summary>
internal static class ColumnMissing
{
    public static Check Check { get; } = new(
        "F050",
        Severity.Blocks,
        "De kolom {column} ontbreekt. Voeg hem toe aan de eerste regel en vul hem in.",
        "The column {column} is missing. Add it to the first line and fill it in.");
}

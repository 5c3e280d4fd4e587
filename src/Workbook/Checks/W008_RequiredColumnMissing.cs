using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A required column is not there under its heading.</summary>
internal static class RequiredColumnMissing
{
    public static Check Check { get; } = new(
        "W008",
        Severity.Blocks,
        "Tabblad {sheet}: de kolom {column} ontbreekt. Zet de kop {column} terug boven de kolom.",
        "Sheet {sheet}: column {column} is missing. Put the heading {column} back above the column.");
}

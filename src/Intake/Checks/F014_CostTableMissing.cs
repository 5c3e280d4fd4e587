using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>There is no table with cost.</summary>
internal static class CostTableMissing
{
    public static Check Check { get; } = new(
        "F014",
        Severity.Blocks,
        "Er is geen tabel met kosten. Voeg software.csv, personnel.csv of infrastructure.csv toe.",
        "There is no table with cost. Add software.csv, personnel.csv or infrastructure.csv.");
}

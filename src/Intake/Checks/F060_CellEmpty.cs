using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A required cell is empty.</summary>
internal static class CellEmpty
{
    public static FormCheck Check { get; } = new(
        "F060",
        Severity.Blocks,
        "Kolom {column} is leeg. Vul hem in; schrijf 0 als de waarde nul is.",
        "Column {column} is empty. Fill it in; write 0 if the value is zero.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A required cell is empty.</summary>
internal static class CellEmpty
{
    public static Check Check { get; } = new(
        "F060",
        Severity.Blocks,
        "Kolom {column} is leeg. Vul hem in.",
        "Column {column} is empty. Fill it in.");
}

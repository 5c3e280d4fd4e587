using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A column stands in the header twice.</summary>
internal static class ColumnTwice
{
    public static Check Check { get; } = new(
        "F053",
        Severity.Blocks,
        "De kolom {column} staat er twee keer. Haal er een weg.",
        "The column {column} stands here twice. Remove one.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A number that cannot be below zero is.</summary>
internal static class NumberNegative
{
    public static Check Check { get; } = new(
        "F066",
        Severity.Blocks,
        "Kolom {column}: '{value}' is kleiner dan nul. Schrijf 0 of meer, of laat de cel leeg als de waarde niet bekend is.",
        "Column {column}: '{value}' is below zero. Write 0 or more, or leave the cell empty if the value is not known.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A number that must be known is empty.</summary>
internal static class NumberEmpty
{
    public static Check Check { get; } = new(
        "F059",
        Severity.Blocks,
        "Kolom {column} is leeg. Vul een getal in; schrijf 0 als het nul is.",
        "Column {column} is empty. Fill in a number; write 0 if it is zero.");
}

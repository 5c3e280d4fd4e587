using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A number is beyond the limit.</summary>
internal static class NumberTooLarge
{
    public static Check Check { get; } = new(
        "F065",
        Severity.Blocks,
        "Kolom {column}: '{value}' is te groot; het meeste is {limit}. Controleer de eenheid en de komma.",
        "Column {column}: '{value}' is too large; the most is {limit}. Check the unit and the decimal point.");
}

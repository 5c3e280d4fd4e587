using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A number is written in another way than 12.5.</summary>
internal static class NumberMalformed
{
    public static Check Check { get; } = new(
        "F062",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen getal. Schrijf {example}: een punt als decimaalteken, geen scheiding van duizendtallen.",
        "Column {column}: '{value}' is not a number. Write {example}: a decimal point, no thousands separator.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>An amount is written in another way than 1234.56.</summary>
internal static class AmountMalformed
{
    public static Check Check { get; } = new(
        "F061",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen bedrag. Schrijf {example}: een punt als decimaalteken, geen scheiding van duizendtallen.",
        "Column {column}: '{value}' is not an amount. Write {example}: a decimal point, no thousands separator.");
}

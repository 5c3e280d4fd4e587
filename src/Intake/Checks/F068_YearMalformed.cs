using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A year is not four digits.</summary>
internal static class YearMalformed
{
    public static Check Check { get; } = new(
        "F068",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen jaar. Schrijf vier cijfers, zoals 2023.",
        "Column {column}: '{value}' is not a year. Write four digits, such as 2023.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A year is outside what the catalogue accepts.</summary>
internal static class YearOutOfRange
{
    public static Check Check { get; } = new(
        "F069",
        Severity.Blocks,
        "Kolom {column}: boekjaar {value} ligt niet tussen {first} en {last}. Controleer het jaar.",
        "Column {column}: fiscal year {value} is not between {first} and {last}. Check the year.");
}

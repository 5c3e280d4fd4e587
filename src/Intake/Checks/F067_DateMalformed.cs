using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A date is not an ISO date.</summary>
internal static class DateMalformed
{
    public static Check Check { get; } = new(
        "F067",
        Severity.Blocks,
        "Kolom {column}: '{value}' is geen datum. Schrijf jaar-maand-dag, zoals 2027-12-31.",
        "Column {column}: '{value}' is not a date. Write year-month-day, such as 2027-12-31.");
}

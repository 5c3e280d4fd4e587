using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A file in the workbook has a path that leads out of it.</summary>
internal static class PartPathClimbs
{
    public static Check Check { get; } = new(
        "X013",
        Severity.Stops,
        "In deze werkmap zit een bestand met een pad dat eruit leidt: '{value}'. Zo is een gewone werkmap niet. Maak haar opnieuw.",
        "There is a file in this workbook with a path that leads out of it: '{value}'. An ordinary workbook is not like that. Make it again.");
}

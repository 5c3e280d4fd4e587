using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A code that is not of a row of the tab.</summary>
internal static class FixedRowUnknown
{
    public static Check Check { get; } = new(
        "W023",
        Severity.Blocks,
        "Tabblad {sheet}, rij {row}: '{value}' is geen code van dit tabblad. Zet de code terug of haal de rij weg.",
        "Sheet {sheet}, row {row}: '{value}' is not a code of this sheet. Put the code back or remove the row.");
}

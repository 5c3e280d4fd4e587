using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A code that is not of a question.</summary>
internal static class QuestionUnknown
{
    public static Check Check { get; } = new(
        "W023",
        Severity.Blocks,
        "Tabblad {sheet}, rij {row}: '{value}' is geen vraag van deze lijst. Zet de code terug of haal de rij weg.",
        "Sheet {sheet}, row {row}: '{value}' is not a question of this list. Put the code back or remove the row.");
}

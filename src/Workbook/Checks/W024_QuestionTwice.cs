using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A question that is answered twice.</summary>
internal static class QuestionTwice
{
    public static Check Check { get; } = new(
        "W024",
        Severity.Blocks,
        "Tabblad {sheet}, rij {row}: vraag '{value}' staat er twee keer. Haal één van de twee weg.",
        "Sheet {sheet}, row {row}: question '{value}' is there twice. Remove one of the two.");
}

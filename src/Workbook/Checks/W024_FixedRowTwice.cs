using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A row of the tab that is there twice.</summary>
internal static class FixedRowTwice
{
    public static Check Check { get; } = new(
        "W024",
        Severity.Blocks,
        "Tabblad {sheet}, rij {row}: code '{value}' staat er twee keer. Haal één van de twee weg.",
        "Sheet {sheet}, row {row}: code '{value}' is there twice. Remove one of the two.");
}

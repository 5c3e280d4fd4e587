using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A tab without its row of headings.</summary>
internal static class HeadingsMissing
{
    public static Check Check { get; } = new(
        "W007",
        Severity.Blocks,
        "Tabblad {sheet}: de rij met koppen is weg. Download de werkmap opnieuw en kopieer uw regels daarin.",
        "Sheet {sheet}: the row of headings is gone. Download the workbook again and copy your lines into it.");
}

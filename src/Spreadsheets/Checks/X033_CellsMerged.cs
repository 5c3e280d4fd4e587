using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>Merged cells: the first one counts.</summary>
internal static class CellsMerged
{
    public static Check Check { get; } = new(
        "X033",
        Severity.Informs,
        "Hier zijn cellen samengevoegd ({count} keer, het eerst {value}). Wij lezen de waarde in de eerste cel; de andere zijn leeg.",
        "Cells are merged here ({count} times, first {value}). We read the value in the first cell; the others are blank.");
}

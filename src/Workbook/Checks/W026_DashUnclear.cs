using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A dash for zero or for not known.</summary>
internal static class DashUnclear
{
    public static Check Check { get; } = new(
        "W026",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): een streepje kan 0 of niet bekend zijn. Typ 0, of maak de cel leeg als u het niet weet.",
        "Sheet {sheet}, cell {cell} ({column}): a dash can be 0 or not known. Type 0, or make the cell blank when you do not know.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>An error of the spreadsheet program.</summary>
internal static class CellHoldsError
{
    public static Check Check { get; } = new(
        "W018",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): hier staat de fout {value}. Herstel de formule of typ de waarde.",
        "Sheet {sheet}, cell {cell} ({column}): here is the error {value}. Mend the formula or type the value.");
}

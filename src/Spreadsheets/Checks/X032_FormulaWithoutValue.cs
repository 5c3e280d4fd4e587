using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A formula whose outcome was not saved.</summary>
internal static class FormulaWithoutValue
{
    public static Check Check { get; } = new(
        "X032",
        Severity.Blocks,
        "In cel {cell} staat een formule zonder uitkomst. Wij rekenen formules niet uit. Open de werkmap in een rekenprogramma, sla haar op en lever haar opnieuw, of typ het getal.",
        "There is a formula without an outcome in cell {cell}. We do not compute formulas. Open the workbook in a spreadsheet program, save it and deliver it again, or type the number.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The workbook holds other files or controls.</summary>
internal static class ObjectsInside
{
    public static Check Check { get; } = new(
        "X020",
        Severity.Stops,
        "In deze werkmap zitten ingesloten bestanden of knoppen ('{value}'). Die nemen wij niet aan. Haal ze weg, sla de werkmap op en lever haar opnieuw.",
        "There are embedded files or controls in this workbook ('{value}'). We do not take those. Remove them, save the workbook and deliver it again.");
}

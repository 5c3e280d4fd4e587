using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The workbook is cut off or damaged.</summary>
internal static class FileDamaged
{
    public static Check Check { get; } = new(
        "X011",
        Severity.Stops,
        "Deze werkmap is afgebroken of beschadigd. Open haar, sla haar opnieuw op en lever haar nog een keer.",
        "This workbook is cut off or damaged. Open it, save it again and deliver it once more.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A file is in the workbook twice.</summary>
internal static class PartTwice
{
    public static Check Check { get; } = new(
        "X017",
        Severity.Stops,
        "In deze werkmap zit '{value}' twee keer. Zo is een gewone werkmap niet. Open haar, sla haar opnieuw op en lever haar nog een keer.",
        "'{value}' is in this workbook twice. An ordinary workbook is not like that. Open it, save it again and deliver it once more.");
}

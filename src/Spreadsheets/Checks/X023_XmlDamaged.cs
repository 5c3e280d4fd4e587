using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A part is not well-formed XML.</summary>
internal static class XmlDamaged
{
    public static Check Check { get; } = new(
        "X023",
        Severity.Stops,
        "Een deel van deze werkmap is beschadigd ('{value}'). Open haar, sla haar opnieuw op en lever haar nog een keer.",
        "A part of this workbook is damaged ('{value}'). Open it, save it again and deliver it once more.");
}

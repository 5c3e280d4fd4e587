using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A part that the workbook needs is not there.</summary>
internal static class PartMissing
{
    public static Check Check { get; } = new(
        "X025",
        Severity.Stops,
        "In deze werkmap ontbreekt een deel ('{value}'). Open haar, sla haar opnieuw op en lever haar nog een keer.",
        "A part of this workbook is missing ('{value}'). Open it, save it again and deliver it once more.");
}

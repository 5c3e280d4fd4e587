using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A row or cell stands at a place that cannot be.</summary>
internal static class PlaceWrong
{
    public static Check Check { get; } = new(
        "X035",
        Severity.Stops,
        "In deze werkmap staan rijen of cellen op een plaats die niet kan ('{value}'). Open haar, sla haar opnieuw op en lever haar nog een keer.",
        "There are rows or cells in this workbook at a place that cannot be ('{value}'). Open it, save it again and deliver it once more.");
}

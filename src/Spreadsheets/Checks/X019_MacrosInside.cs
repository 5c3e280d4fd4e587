using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The workbook holds macros.</summary>
internal static class MacrosInside
{
    public static Check Check { get; } = new(
        "X019",
        Severity.Stops,
        "In deze werkmap zitten macro's. Die nemen wij niet aan. Kies Opslaan als, kies Excel-werkmap zonder macro's (.xlsx) en lever dat.",
        "There are macros in this workbook. We do not take those. Choose Save as, choose Excel workbook without macros (.xlsx) and deliver that.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A workbook in the format of before 2007.</summary>
internal static class OldWorkbook
{
    public static Check Check { get; } = new(
        "X003",
        Severity.Stops,
        "Dit is een werkmap in het oude formaat (.xls). Open het bestand, kies Opslaan als, kies Excel-werkmap (.xlsx) en lever dat.",
        "This is a workbook in the old format (.xls). Open the file, choose Save as, choose Excel workbook (.xlsx) and deliver that.");
}

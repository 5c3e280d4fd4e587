using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A binary workbook.</summary>
internal static class BinaryWorkbook
{
    public static Check Check { get; } = new(
        "X005",
        Severity.Stops,
        "Dit is een binaire werkmap (.xlsb). Open het bestand, kies Opslaan als, kies Excel-werkmap (.xlsx) en lever dat.",
        "This is a binary workbook (.xlsb). Open the file, choose Save as, choose Excel workbook (.xlsx) and deliver that.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A spreadsheet in the OpenDocument format.</summary>
internal static class OpenDocument
{
    public static Check Check { get; } = new(
        "X006",
        Severity.Stops,
        "Dit is een OpenDocument-werkblad (.ods). Open het in LibreOffice, kies Opslaan als, kies Excel 2007-365 (.xlsx) en lever dat.",
        "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, choose Save as, choose Excel 2007-365 (.xlsx) and deliver that.");
}

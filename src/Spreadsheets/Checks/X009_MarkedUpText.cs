using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A web page, XML or JSON under another name.</summary>
internal static class MarkedUpText
{
    public static Check Check { get; } = new(
        "X009",
        Severity.Stops,
        "Dit is een webpagina of een ander tekstbestand ({kind}), geen tabel. Open het in een rekenprogramma, kies Opslaan als, kies Excel-werkmap (.xlsx) en lever dat.",
        "This is a web page or another text file ({kind}), not a table. Open it in a spreadsheet program, choose Save as, choose Excel workbook (.xlsx) and deliver that.");
}

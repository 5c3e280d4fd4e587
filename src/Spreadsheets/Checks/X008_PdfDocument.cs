using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A PDF.</summary>
internal static class PdfDocument
{
    public static Check Check { get; } = new(
        "X008",
        Severity.Stops,
        "Dit is een pdf. Daar kunnen wij geen regels uit lezen. Lever het bestand waaruit de pdf is gemaakt, als .xlsx of .csv.",
        "This is a PDF. No lines can be read from it. Deliver the file from which the PDF was made, as .xlsx or .csv.");
}

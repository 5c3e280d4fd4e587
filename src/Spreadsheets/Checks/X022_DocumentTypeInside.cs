using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The XML declares a document type, the door of entity bombs.</summary>
internal static class DocumentTypeInside
{
    public static Check Check { get; } = new(
        "X022",
        Severity.Stops,
        "In deze werkmap staat een deel dat begrippen van buiten inleest (DTD, in '{value}'). Zo is een gewone werkmap niet; wij lezen haar niet. Maak haar opnieuw.",
        "A part of this workbook takes definitions from outside (DTD, in '{value}'). An ordinary workbook is not like that; we do not read it. Make it again.");
}

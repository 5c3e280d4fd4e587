using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A CSV file where the workbook is expected.</summary>
internal static class NotAWorkbook
{
    public static Check Check { get; } = new(
        "W028",
        Severity.Stops,
        "Dit is een csv-bestand. Hier hoort de werkmap (.xlsx) van uw organisatie. Een lijst van toepassingen of personeel levert u op de eigen pagina.",
        "This is a CSV file. Your organisation's workbook (.xlsx) belongs here. Deliver a list of applications or staff on its own page.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>Something else than a table.</summary>
internal static class OtherFile
{
    public static Check Check { get; } = new(
        "X010",
        Severity.Stops,
        "Dit is geen werkmap en geen csv ({kind}). Lever een Excel-werkmap (.xlsx) of een csv-bestand.",
        "This is neither a workbook nor a CSV ({kind}). Deliver an Excel workbook (.xlsx) or a CSV file.");
}

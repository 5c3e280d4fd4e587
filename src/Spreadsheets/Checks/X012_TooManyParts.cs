using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More files in the workbook than any workbook has.</summary>
internal static class TooManyParts
{
    public static Check Check { get; } = new(
        "X012",
        Severity.Stops,
        "In deze werkmap zitten meer dan {limit} bestanden. Zo is een gewone werkmap niet. Kopieer de tabbladen naar een nieuwe werkmap en lever die.",
        "There are more than {limit} files in this workbook. An ordinary workbook is not like that. Copy the sheets to a new workbook and deliver that.");
}

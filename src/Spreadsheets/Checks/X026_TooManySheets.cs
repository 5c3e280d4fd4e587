using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More sheets than the limit.</summary>
internal static class TooManySheets
{
    public static Check Check { get; } = new(
        "X026",
        Severity.Stops,
        "Deze werkmap heeft meer dan {limit} tabbladen. Haal weg wat niet nodig is en lever haar opnieuw.",
        "This workbook has more than {limit} sheets. Take out what is not needed and deliver it again.");
}

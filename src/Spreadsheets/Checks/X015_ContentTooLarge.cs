using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More inflated bytes than the limit.</summary>
internal static class ContentTooLarge
{
    public static Check Check { get; } = new(
        "X015",
        Severity.Stops,
        "Uitgepakt is deze werkmap groter dan {limit} bytes. Haal weg wat niet nodig is of lever haar in delen.",
        "Unpacked, this workbook is larger than {limit} bytes. Take out what is not needed or deliver it in parts.");
}

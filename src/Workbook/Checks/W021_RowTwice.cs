using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Two rows that say the same.</summary>
internal static class RowTwice
{
    public static Check Check { get; } = new(
        "W021",
        Severity.Asks,
        "Tabblad {sheet}, rij {row}: deze regel is gelijk aan rij {other}. Staat hij er per ongeluk twee keer? Haal hem dan weg.",
        "Sheet {sheet}, row {row}: this line is the same as row {other}. Is it there twice by mistake? Then remove it.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>More rows than the one of the organisation.</summary>
internal static class RowTooMany
{
    public static Check Check { get; } = new(
        "W025",
        Severity.Blocks,
        "Tabblad {sheet}, rij {row}: hier hoort één rij te staan. Haal deze rij weg.",
        "Sheet {sheet}, row {row}: there should be one row here. Remove this row.");
}

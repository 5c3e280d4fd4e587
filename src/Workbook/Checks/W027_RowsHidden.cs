using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Rows that are hidden are read all the same.</summary>
internal static class RowsHidden
{
    public static Check Check { get; } = new(
        "W027",
        Severity.Informs,
        "Tabblad {sheet}: {count} rijen zijn verborgen, het eerst rij {row}. Wij lezen ze gewoon mee.",
        "Sheet {sheet}: {count} rows are hidden, row {row} before the others. We read them like the rest.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>An optional column is not there under its heading.</summary>
internal static class ColumnMissing
{
    public static Check Check { get; } = new(
        "W009",
        Severity.Informs,
        "Tabblad {sheet}: de kolom {column} ontbreekt. Wij lezen haar als niet bekend.",
        "Sheet {sheet}: column {column} is missing. We read it as not known.");
}

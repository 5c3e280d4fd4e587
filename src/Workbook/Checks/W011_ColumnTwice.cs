using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Two columns with one heading.</summary>
internal static class ColumnTwice
{
    public static Check Check { get; } = new(
        "W011",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell}: de kop {column} staat er twee keer. Haal één van de twee weg.",
        "Sheet {sheet}, cell {cell}: the heading {column} is there twice. Remove one of the two.");
}

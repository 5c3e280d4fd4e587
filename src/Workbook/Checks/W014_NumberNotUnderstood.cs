using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Text in a cell for a number.</summary>
internal static class NumberNotUnderstood
{
    public static Check Check { get; } = new(
        "W014",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): '{value}' is geen getal. Typ een getal, of laat de cel leeg als u het niet weet.",
        "Sheet {sheet}, cell {cell} ({column}): '{value}' is not a number. Type a number, or leave the cell blank when you do not know.");
}

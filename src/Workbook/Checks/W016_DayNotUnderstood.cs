using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>No day in a cell for a day.</summary>
internal static class DayNotUnderstood
{
    public static Check Check { get; } = new(
        "W016",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): '{value}' is geen dag. Typ de dag als 31-12-2027.",
        "Sheet {sheet}, cell {cell} ({column}): '{value}' is not a day. Type the day as 31-12-2027.");
}

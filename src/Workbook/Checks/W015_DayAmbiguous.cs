using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A day of which the month may come first.</summary>
internal static class DayAmbiguous
{
    public static Check Check { get; } = new(
        "W015",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): '{value}' kan {first} of {second} zijn. Typ de dag als 31-12-2027.",
        "Sheet {sheet}, cell {cell} ({column}): '{value}' can be {first} or {second}. Type the day as 31-12-2027.");
}

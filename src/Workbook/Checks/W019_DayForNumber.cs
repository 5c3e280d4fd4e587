using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>A day in a cell for a number: the program took it for one.</summary>
internal static class DayForNumber
{
    public static Check Check { get; } = new(
        "W019",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): hier staat de dag {value}, geen getal. Maak de cel op als getal en typ het opnieuw.",
        "Sheet {sheet}, cell {cell} ({column}): here is the day {value}, not a number. Format the cell as a number and type it again.");
}

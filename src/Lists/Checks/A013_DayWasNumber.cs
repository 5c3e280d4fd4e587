using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Days were day numbers of a spreadsheet.</summary>
internal static class DayWasNumber
{
    public static Check Check { get; } = new(
        "A013",
        Severity.Informs,
        "Bij {column} staat een dag soms als getal ({count} keer). Wij lezen dat als het dagnummer van een rekenblad.",
        "At {column} a day is sometimes a number ({count} times). We read that as the day number of a spreadsheet.");
}

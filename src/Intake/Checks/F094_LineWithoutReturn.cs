using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Records of an organisation and year that are not in returns.csv.</summary>
internal static class LineWithoutReturn
{
    public static Check Check { get; } = new(
        "F094",
        Severity.Blocks,
        "{value} heeft over {year} geen levering in returns.csv. Aantal regels hier: {count}. Voeg de levering toe of haal deze regels weg.",
        "{value} has no return for {year} in returns.csv. Number of records here: {count}. Add the return or remove these records.");
}

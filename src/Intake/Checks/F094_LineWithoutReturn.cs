using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Records of an organisation and year that are not in returns.csv.</summary>
internal static class LineWithoutReturn
{
    public static FormCheck Check { get; } = new(
        "F094",
        Severity.Blocks,
        "{value} heeft over {year} geen levering in returns.csv, maar hier wel {count} regels. Voeg de levering toe of haal de regels weg.",
        "{value} has no return for {year} in returns.csv, but {count} records here. Add the return or remove the records.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Lines in period 0 are the opening and no cost of the year.</summary>
internal static class PeriodZero
{
    public static Check Check { get; } = new(
        "L065",
        Severity.Informs,
        "{count} regels staan in periode 0, de eerste op deze regel. Dat is de beginbalans; ze zijn niet bij de kosten geteld. Op kostenrekeningen is het samen {amount}.",
        "{count} lines are in period 0, the first on this line. That is the opening balance; they were not counted as cost. On cost accounts it is {amount} together.");
}

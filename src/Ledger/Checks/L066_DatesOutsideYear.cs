using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Transactions have a date outside the fiscal year.</summary>
internal static class DatesOutsideYear
{
    public static Check Check { get; } = new(
        "L066",
        Severity.Asks,
        "{count} boekingen hebben een datum buiten boekjaar {year}, de eerste op deze regel. Ze zijn wel geteld. Controleer of zij bij dit jaar horen.",
        "{count} transactions have a date outside fiscal year {year}, the first on this line. They were counted. Check that they belong to this year.");
}

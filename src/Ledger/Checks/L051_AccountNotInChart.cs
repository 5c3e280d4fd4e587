using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>An account is used but not in the chart.</summary>
internal static class AccountNotInChart
{
    public static Check Check { get; } = new(
        "L051",
        Severity.Asks,
        "Rekening {account} staat niet in het rekeningschema, maar er is wel op geboekt (eerst op deze regel). Zij is gelezen als kosten; negeer haar als zij bij de balans hoort.",
        "Account {account} is not in the chart of accounts, but it was booked on (first on this line). It was read as cost; ignore it if it belongs to the balance sheet.");
}

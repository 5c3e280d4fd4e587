using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>An account is in the chart twice with different content.</summary>
internal static class AccountTwice
{
    public static Check Check { get; } = new(
        "L053",
        Severity.Asks,
        "Rekening {account} staat twee keer in het rekeningschema. De eerste telt.",
        "Account {account} is in the chart of accounts twice. The first counts.");
}

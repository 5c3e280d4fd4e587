using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>There are more accounts than the limit.</summary>
internal static class TooManyAccounts
{
    public static Check Check { get; } = new(
        "L057",
        Severity.Stops,
        "Er zijn meer dan {limit} rekeningen. Zo is een rekeningschema niet; het lezen is gestopt.",
        "There are more than {limit} accounts. No chart of accounts has; reading has stopped.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>There is no chart of accounts.</summary>
internal static class ChartMissing
{
    public static Check Check { get; } = new(
        "L050",
        Severity.Asks,
        "De auditfile heeft geen rekeningschema. Wij weten van rekeningen alleen het nummer. Exporteer met rekeningschema.",
        "The audit file has no chart of accounts. Of accounts we know the number only. Export with the chart of accounts.");
}

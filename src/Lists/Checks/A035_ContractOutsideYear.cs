using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A contract ended before or starts after the year.</summary>
internal static class ContractOutsideYear
{
    public static Check Check { get; } = new(
        "A035",
        Severity.Asks,
        "Rij {row}: het contract loopt niet in het boekjaar. Wij laten de regel weg. Loopt het nog door? Verbeter dan de datum.",
        "Row {row}: the contract does not run in the fiscal year. We leave the line out. Does it still run? Then correct the date.");
}

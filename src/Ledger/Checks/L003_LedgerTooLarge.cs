using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The file is larger than the limit.</summary>
internal static class LedgerTooLarge
{
    public static Check Check { get; } = new(
        "L003",
        Severity.Stops,
        "Het bestand is groter dan {limit} bytes; het lezen is gestopt. Exporteer één boekjaar.",
        "The file is larger than {limit} bytes; reading has stopped. Export one fiscal year.");
}

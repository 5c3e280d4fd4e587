using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>There are more different element names than the limit.</summary>
internal static class TooManyNames
{
    public static Check Check { get; } = new(
        "L012",
        Severity.Stops,
        "Het bestand heeft meer dan {limit} verschillende namen van elementen. Zo is een auditfile niet; het lezen is gestopt.",
        "The file has more than {limit} different names of elements. An audit file has not; reading has stopped.");
}

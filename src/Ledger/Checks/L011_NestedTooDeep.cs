using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Elements are nested deeper than the limit.</summary>
internal static class NestedTooDeep
{
    public static Check Check { get; } = new(
        "L011",
        Severity.Stops,
        "Op deze regel zitten meer dan {limit} elementen in elkaar. Zo is een auditfile niet; het lezen is gestopt.",
        "On this line more than {limit} elements are inside each other. An audit file has no such thing; reading has stopped.");
}

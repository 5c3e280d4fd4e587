using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A range of accounts ends before it starts.</summary>
internal static class RuleRangeReversed
{
    public static Check Check { get; } = new(
        "L073",
        Severity.Blocks,
        "Regel {rule}: rekening {from} komt na {to}. Draai ze om.",
        "Rule {rule}: account {from} comes after {to}. Swap them.");
}

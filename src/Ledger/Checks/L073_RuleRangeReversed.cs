using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A range of accounts ends before it starts.</summary>
internal static class RuleRangeReversed
{
    public static CheckSentence Check { get; } = new(
        "L073",
        Severity.Blocks,
        new(
            "Regel {rule}: rekening {from} komt na {to}. Draai ze om.",
            "Rule {rule}: account {from} comes after {to}. Swap them."));
}

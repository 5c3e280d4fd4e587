using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A rule has no condition.</summary>
internal static class RuleWithoutCondition
{
    public static Check Check { get; } = new(
        "L072",
        Severity.Blocks,
        "Regel {rule} heeft geen voorwaarde en zou alles pakken. Vul een rekening, een woord, een kostenplaats of een leverancier in.",
        "Rule {rule} has no condition and would take everything. Fill in an account, a word, a cost centre or a supplier.");
}

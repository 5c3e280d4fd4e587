using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A rule has no condition.</summary>
internal static class RuleWithoutCondition
{
    public static CheckSentence Check { get; } = new(
        "L072",
        Severity.Blocks,
        new(
            "Regel {rule} heeft geen voorwaarde en zou alles pakken. Vul een rekening, een woord, een kostenplaats of een leverancier in.",
            "Rule {rule} has no condition and would take everything. Fill in an account, a word, a cost centre or a supplier."));
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A rule takes nothing.</summary>
internal static class RuleUnused
{
    public static Check Check { get; } = new(
        "L074",
        Severity.Informs,
        "Regel {rule} pakt niets: een eerdere regel is eerst, of er is niets dat past.",
        "Rule {rule} takes nothing: an earlier rule comes first, or nothing fits.");
}

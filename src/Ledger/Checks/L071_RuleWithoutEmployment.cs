using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A rule for personnel does not say own or hired.</summary>
internal static class RuleWithoutEmployment
{
    public static Check Check { get; } = new(
        "L071",
        Severity.Blocks,
        "Regel {rule} is voor personeel. Kies of dit eigen personeel is of inhuur.",
        "Rule {rule} is for personnel. Choose whether it is own staff or hired.");
}

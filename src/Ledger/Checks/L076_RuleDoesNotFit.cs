using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A rule sets hosting on what is not software, or employment on what is not personnel.</summary>
internal static class RuleDoesNotFit
{
    public static Check Check { get; } = new(
        "L076",
        Severity.Blocks,
        "Regel {rule}: '{column}' past niet bij deze soort. Maak dat vak leeg.",
        "Rule {rule}: '{column}' does not go with this category. Clear that field.");
}

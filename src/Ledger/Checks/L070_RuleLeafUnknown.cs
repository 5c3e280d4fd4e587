using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A rule leads to a category that does not exist, or is not asked in this year.</summary>
internal static class RuleLeafUnknown
{
    public static Check Check { get; } = new(
        "L070",
        Severity.Blocks,
        "Regel {rule} leidt naar '{category}'. Die soort bestaat niet in boekjaar {year}. Kies een andere soort.",
        "Rule {rule} leads to '{category}'. That category does not exist in fiscal year {year}. Choose another one.");
}

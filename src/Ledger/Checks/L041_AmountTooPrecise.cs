using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>An amount has more than two decimals.</summary>
internal static class AmountTooPrecise
{
    public static Check Check { get; } = new(
        "L041",
        Severity.Asks,
        "'{value}' heeft meer dan twee decimalen. Het bedrag is afgerond op hele centen.",
        "'{value}' has more than two decimals. The amount was rounded to whole cents.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>An amount is larger than the limit.</summary>
internal static class AmountTooLarge
{
    public static Check Check { get; } = new(
        "L042",
        Severity.Blocks,
        "'{value}' is meer dan {limit} euro. Controleer dit bedrag in uw administratie.",
        "'{value}' is more than {limit} euros. Check this amount in your books.");
}

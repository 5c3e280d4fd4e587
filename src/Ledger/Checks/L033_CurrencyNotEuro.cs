using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The amounts are not in euros.</summary>
internal static class CurrencyNotEuro
{
    public static Check Check { get; } = new(
        "L033",
        Severity.Blocks,
        "De bedragen staan in {currency}. Exporteer de administratie in euro's.",
        "The amounts are in {currency}. Export the books in euros.");
}

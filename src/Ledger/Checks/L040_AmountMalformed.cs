using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>An amount is not a number in the notation of an audit file.</summary>
internal static class AmountMalformed
{
    public static Check Check { get; } = new(
        "L040",
        Severity.Blocks,
        "'{value}' is geen bedrag. Een auditfile schrijft 1234.56: een punt als decimaalteken, geen scheiding van duizendtallen. Exporteer opnieuw.",
        "'{value}' is not an amount. An audit file writes 1234.56: a decimal point, no thousands separator. Export again.");
}

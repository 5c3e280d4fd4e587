using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>A total is another one than the file says.</summary>
internal static class TotalDiffers
{
    public static Check Check { get; } = new(
        "L062",
        Severity.Asks,
        "De auditfile zegt dat {side} samen {declared} is; wij telden {counted}. Misschien ontbreekt een deel. Exporteer opnieuw, of zeg waarom dit klopt.",
        "The audit file says that {side} is {declared} together; we counted {counted}. Perhaps a part is missing. Export again, or say why this is right.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>Amounts add up to more than can be held.</summary>
internal static class TotalTooLarge
{
    public static Check Check { get; } = new(
        "L045",
        Severity.Stops,
        "De bedragen tellen op tot meer dan een administratie kan hebben. Controleer de export.",
        "The amounts add up to more than any books can hold. Check the export.");
}

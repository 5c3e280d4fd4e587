using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>Something in the head of the Iv3 delivery is missing or wrong.</summary>
internal static class MetadataMissing
{
    public static Check Check { get; } = new(
        "N039",
        Severity.Stops,
        "In de Iv3-levering is '{key}' leeg of onjuist. Exporteer de levering opnieuw.",
        "'{key}' in the Iv3 delivery is blank or wrong. Export the delivery again.");
}

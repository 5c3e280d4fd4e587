using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>An amount in the Iv3 delivery is not one.</summary>
internal static class AmountMalformed
{
    public static Check Check { get; } = new(
        "N037",
        Severity.Blocks,
        "Bij taakveld {field}, categorie {category} staat '{value}'. Dat is geen bedrag. Exporteer de levering opnieuw.",
        "At policy field {field}, category {category} stands '{value}'. That is not an amount. Export the delivery again.");
}

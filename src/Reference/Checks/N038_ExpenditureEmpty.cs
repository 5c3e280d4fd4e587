using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>There is no expenditure in the Iv3 delivery.</summary>
internal static class ExpenditureEmpty
{
    public static Check Check { get; } = new(
        "N038",
        Severity.Blocks,
        "De Iv3-levering heeft geen lasten. Exporteer de levering opnieuw.",
        "The Iv3 delivery has no expenditure. Export the delivery again.");
}

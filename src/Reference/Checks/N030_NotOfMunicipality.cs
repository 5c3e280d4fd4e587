using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The Iv3 delivery is not a municipality's.</summary>
internal static class NotOfMunicipality
{
    public static Check Check { get; } = new(
        "N030",
        Severity.Blocks,
        "Deze Iv3-levering is van '{layer}' en niet van een gemeente.",
        "This Iv3 delivery is of '{layer}' and not of a municipality.");
}

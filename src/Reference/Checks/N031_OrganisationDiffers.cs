using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The Iv3 delivery is another municipality's.</summary>
internal static class OrganisationDiffers
{
    public static Check Check { get; } = new(
        "N031",
        Severity.Blocks,
        "Deze Iv3-levering is van {found}; u levert voor {expected}.",
        "This Iv3 delivery is of {found}; you deliver for {expected}.");
}

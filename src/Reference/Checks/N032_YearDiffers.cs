using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The Iv3 delivery is of another year.</summary>
internal static class YearDiffers
{
    public static Check Check { get; } = new(
        "N032",
        Severity.Blocks,
        "Deze Iv3-levering gaat over {found}; u levert over {expected}.",
        "This Iv3 delivery is about {found}; you deliver {expected}.");
}

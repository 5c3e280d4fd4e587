using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Headings stand in two rows.</summary>
internal static class HeaderInTwoRows
{
    public static Check Check { get; } = new(
        "A006",
        Severity.Informs,
        "De koppen staan in twee rijen. Wij voegen ze samen.",
        "The headings stand in two rows. We join them.");
}

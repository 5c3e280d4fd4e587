using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Reference components are no applications.</summary>
internal static class ReferencesLeftOut
{
    public static Check Check { get; } = new(
        "A055",
        Severity.Informs,
        "Referentiecomponenten: {count}. Dat zijn geen toepassingen. Wij gebruiken ze om de soort te bepalen.",
        "Reference components: {count}. They are no applications. We use them to find the category.");
}

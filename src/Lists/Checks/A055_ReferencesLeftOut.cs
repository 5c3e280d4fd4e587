using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Reference components are no applications.</summary>
internal static class ReferencesLeftOut
{
    public static CheckSentence Check { get; } = new(
        "A055",
        Severity.Informs,
        new(
            "Referentiecomponenten: {count}. Dat zijn geen toepassingen. Wij gebruiken ze om de soort te bepalen.",
            "Reference components: {count}. They are no applications. We use them to find the category."));
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>The model has no applications.</summary>
internal static class ExchangeWithoutApplications
{
    public static Check Check { get; } = new(
        "A054",
        Severity.Asks,
        "Dit model bevat geen toepassingen (ApplicationComponent).",
        "This model holds no applications (ApplicationComponent).");
}

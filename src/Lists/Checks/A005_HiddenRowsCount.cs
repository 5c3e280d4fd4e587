using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Hidden rows count.</summary>
internal static class HiddenRowsCount
{
    public static Check Check { get; } = new(
        "A005",
        Severity.Informs,
        "Verborgen rijen in de lijst: {count}. Die tellen mee. Haal ze weg als dat niet de bedoeling is.",
        "Hidden rows in the list: {count}. They count. Remove them if that is not meant.");
}

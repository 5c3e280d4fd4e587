using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Hidden rows count.</summary>
internal static class HiddenRowsCount
{
    public static CheckSentence Check { get; } = new(
        "A005",
        Severity.Informs,
        new(
            "De lijst heeft {count} verborgen rijen. Die tellen mee. Haal ze weg als dat niet de bedoeling is.",
            "The list has {count} hidden rows. They count. Remove them if that is not meant."));
}

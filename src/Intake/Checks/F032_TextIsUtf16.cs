using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The text is UTF-16.</summary>
internal static class TextIsUtf16
{
    public static Check Check { get; } = new(
        "F032",
        Severity.Stops,
        "Dit bestand is UTF-16. Bewaar het als UTF-8 (in Excel: \"CSV UTF-8\").",
        "This file is UTF-16. Save it as UTF-8 (in Excel: \"CSV UTF-8\").");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The bytes are not UTF-8.</summary>
internal static class TextIsNotUtf8
{
    public static Check Check { get; } = new(
        "F033",
        Severity.Stops,
        "Deze regel is geen UTF-8. Bewaar het bestand als UTF-8 (in Excel: \"CSV UTF-8\").",
        "This line is not UTF-8. Save the file as UTF-8 (in Excel: \"CSV UTF-8\").");
}

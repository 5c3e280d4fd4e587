using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>An empty line between records.</summary>
internal static class RecordBlank
{
    public static Check Check { get; } = new(
        "F042",
        Severity.Blocks,
        "Deze regel is leeg, terwijl er nog regels volgen. Haal de lege regel weg.",
        "This record is empty while others follow. Remove the empty record.");
}

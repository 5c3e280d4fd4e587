using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A field is longer than the limit.</summary>
internal static class FieldTooLong
{
    public static Check Check { get; } = new(
        "F039",
        Severity.Blocks,
        "Kolom {column}: de tekst is langer dan {limit} tekens. Maak hem korter.",
        "Column {column}: the text is longer than {limit} characters. Make it shorter.");
}

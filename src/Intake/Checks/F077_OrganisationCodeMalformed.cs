using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A code of an organisation has other characters than allowed.</summary>
internal static class OrganisationCodeMalformed
{
    public static Check Check { get; } = new(
        "F077",
        Severity.Blocks,
        "Kolom {column}: '{value}' kan geen code van een organisatie zijn. Gebruik 1 tot 32 letters, cijfers, punten, streepjes of liggende streepjes.",
        "Column {column}: '{value}' cannot be the code of an organisation. Use 1 to 32 letters, digits, dots, hyphens or underscores.");
}

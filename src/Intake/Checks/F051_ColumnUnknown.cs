using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A column that the table does not have, close to no other.</summary>
internal static class ColumnUnknown
{
    public static Check Check { get; } = new(
        "F051",
        Severity.Blocks,
        "De kolom '{value}' hoort niet in deze tabel. Haal hem weg. Bekend zijn: {expected}.",
        "The column '{value}' does not belong in this table. Remove it. Known are: {expected}.");
}

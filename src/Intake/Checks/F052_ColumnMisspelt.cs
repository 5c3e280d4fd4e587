using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A column that the table does not have, close to one that it has.</summary>
internal static class ColumnMisspelt
{
    public static Check Check { get; } = new(
        "F052",
        Severity.Blocks,
        "De kolom '{value}' hoort niet in deze tabel. Bedoelt u {nearest}? Geef hem dan die naam; haal hem anders weg.",
        "The column '{value}' does not belong in this table. Do you mean {nearest}? Then give it that name; otherwise remove it.");
}

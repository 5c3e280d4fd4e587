using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A table that is always needed is not there.</summary>
internal static class TableMissing
{
    public static Check Check { get; } = new(
        "F013",
        Severity.Blocks,
        "De tabel ontbreekt. Voeg {file} toe aan het pakket.",
        "The table is missing. Add {file} to the package.");
}

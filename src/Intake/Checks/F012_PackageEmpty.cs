using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>There is no table at all.</summary>
internal static class PackageEmpty
{
    public static Check Check { get; } = new(
        "F012",
        Severity.Stops,
        "Het pakket bevat geen enkele tabel. Nodig zijn ten minste organisations.csv, profiles.csv, returns.csv en een tabel met kosten.",
        "The package holds no table at all. It needs at least organisations.csv, profiles.csv, returns.csv and one table with cost.");
}

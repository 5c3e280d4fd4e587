using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A table that must have records has none.</summary>
internal static class OnlyHeader
{
    public static Check Check { get; } = new(
        "F031",
        Severity.Blocks,
        "De tabel heeft alleen kolomnamen en geen regels. Vul ten minste één regel in.",
        "The table has column names only and no records. Fill in at least one record.");
}

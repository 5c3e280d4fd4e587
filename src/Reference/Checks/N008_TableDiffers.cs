using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The answer is of another table.</summary>
internal static class TableDiffers
{
    public static Check Check { get; } = new(
        "N008",
        Severity.Blocks,
        "Dit is CBS-tabel {found}; gevraagd is tabel {expected}.",
        "This is CBS table {found}; table {expected} is asked for.");
}

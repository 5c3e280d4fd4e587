using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Neither yes nor no.</summary>
internal static class FlagNotUnderstood
{
    public static Check Check { get; } = new(
        "W017",
        Severity.Blocks,
        "Tabblad {sheet}, cel {cell} ({column}): '{value}' is geen ja of nee. Kies uit de lijst.",
        "Sheet {sheet}, cell {cell} ({column}): '{value}' is neither yes nor no. Choose from the list.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Several columns of amounts are added.</summary>
internal static class ColumnsAdded
{
    public static Check Check { get; } = new(
        "A024",
        Severity.Informs,
        "{count} kolommen zijn {column}. Wij tellen ze per regel op.",
        "{count} columns are {column}. We add them up line by line.");
}

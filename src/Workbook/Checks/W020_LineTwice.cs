using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>The same line name twice: the second becomes a new line.</summary>
internal static class LineTwice
{
    public static Check Check { get; } = new(
        "W020",
        Severity.Informs,
        "Tabblad {sheet}, rij {row}: regel {value} staat er al. Wij maken er een nieuwe regel van, nummer {line}.",
        "Sheet {sheet}, row {row}: line {value} is there already. We make it a new line, number {line}.");
}

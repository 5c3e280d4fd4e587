using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A row of totals is no line.</summary>
internal static class TotalRowLeftOut
{
    public static Check Check { get; } = new(
        "A002",
        Severity.Informs,
        "Rij {row} telt andere rijen op. Wij laten deze rij weg.",
        "Row {row} adds up other rows. We leave it out.");
}

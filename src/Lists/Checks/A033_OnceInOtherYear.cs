using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A single payment was in another year.</summary>
internal static class OnceInOtherYear
{
    public static Check Check { get; } = new(
        "A033",
        Severity.Informs,
        "Rij {row}: eenmalig bedrag van {year}. Wij laten de regel weg.",
        "Row {row}: a single amount of {year}. We leave the line out.");
}

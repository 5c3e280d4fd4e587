using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>A single payment has no year.</summary>
internal static class OnceWithoutYear
{
    public static Check Check { get; } = new(
        "A034",
        Severity.Asks,
        "Rij {row}: eenmalig bedrag van {amount} zonder begindatum. Viel het in het boekjaar? Haal de regel weg als het in een ander jaar viel.",
        "Row {row}: a single amount of {amount} without a start date. Was it in the fiscal year? Remove the line if it was in another.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Fte counts for the days of the year.</summary>
internal static class FteWeighted
{
    public static Check Check { get; } = new(
        "A041",
        Severity.Informs,
        "Regels die beginnen of eindigen in het boekjaar: {count}. Hun fte telt naar het aantal dagen. De kosten nemen wij over zoals ze er staan.",
        "Lines that begin or end in the fiscal year: {count}. Their fte counts by days. Costs are taken over as they are.");
}

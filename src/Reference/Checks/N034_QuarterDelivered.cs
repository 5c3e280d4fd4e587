using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The Iv3 delivery is of a quarter.</summary>
internal static class QuarterDelivered
{
    public static Check Check { get; } = new(
        "N034",
        Severity.Blocks,
        "Dit is een kwartaal (periode {period}) en geen heel jaar. Lever de jaarrekening (periode 5).",
        "This is a quarter (period {period}) and not a whole year. Deliver the annual accounts (period 5).");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Fte was computed from hours a week.</summary>
internal static class FteFromHours
{
    public static Check Check { get; } = new(
        "A043",
        Severity.Informs,
        "De omvang is berekend uit uren per week: {hours} uur is 1 fte.",
        "The size is computed from hours a week: {hours} hours is 1 fte.");
}

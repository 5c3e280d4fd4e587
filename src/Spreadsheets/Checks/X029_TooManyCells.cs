using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More cells than the limit.</summary>
internal static class TooManyCells
{
    public static Check Check { get; } = new(
        "X029",
        Severity.Stops,
        "In dit bestand staan meer dan {limit} cellen. Haal weg wat niet nodig is of lever het in delen.",
        "There are more than {limit} cells in this file. Take out what is not needed or deliver it in parts.");
}

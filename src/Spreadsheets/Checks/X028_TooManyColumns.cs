using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More columns than the limit.</summary>
internal static class TooManyColumns
{
    public static Check Check { get; } = new(
        "X028",
        Severity.Stops,
        "Hier staan meer dan {limit} kolommen. Haal weg wat niet nodig is en lever het opnieuw.",
        "There are more than {limit} columns here. Take out what is not needed and deliver it again.");
}

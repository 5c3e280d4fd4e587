using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More characters of text than the limit.</summary>
internal static class TooMuchText
{
    public static Check Check { get; } = new(
        "X030",
        Severity.Stops,
        "In dit bestand staan meer dan {limit} tekens tekst. Haal weg wat niet nodig is of lever het in delen.",
        "There are more than {limit} characters of text in this file. Take out what is not needed or deliver it in parts.");
}

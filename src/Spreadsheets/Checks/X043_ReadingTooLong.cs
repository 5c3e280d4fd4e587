using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>Reading takes longer than one file may.</summary>
internal static class ReadingTooLong
{
    public static Check Check { get; } = new(
        "X043",
        Severity.Stops,
        "Dit bestand lezen duurt langer dan {limit} seconden. Haal weg wat niet nodig is (oude tabbladen, opmaak, lege rijen) of lever het in delen.",
        "Reading this file takes longer than {limit} seconds. Take out what is not needed (old sheets, formatting, empty rows) or deliver it in parts.");
}

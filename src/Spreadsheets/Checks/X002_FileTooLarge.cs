using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The file is larger than the limit.</summary>
internal static class FileTooLarge
{
    public static Check Check { get; } = new(
        "X002",
        Severity.Stops,
        "Dit bestand is groter dan {limit} bytes. Haal weg wat niet nodig is (plaatjes, oude tabbladen) of lever het in delen.",
        "This file is larger than {limit} bytes. Take out what is not needed (pictures, old sheets) or deliver it in parts.");
}

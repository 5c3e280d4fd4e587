using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>The file holds nothing.</summary>
internal static class FileEmpty
{
    public static Check Check { get; } = new(
        "X001",
        Severity.Stops,
        "Dit bestand is leeg. Sla het opnieuw op en lever het nog een keer.",
        "This file is empty. Save it again and deliver it once more.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A file holds nothing, not even a header.</summary>
internal static class FileEmpty
{
    public static Check Check { get; } = new(
        "F030",
        Severity.Blocks,
        "Het bestand is leeg. Zet de kolomnamen op de eerste regel: {expected}.",
        "The file is empty. Put the column names on the first line: {expected}.");
}

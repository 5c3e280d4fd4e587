using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More problems than are written out.</summary>
internal static class MoreProblems
{
    public static Check Check { get; } = new(
        "X099",
        Severity.Blocks,
        "In dit bestand zijn nog {count} andere problemen gevonden. Los eerst deze op en lever het opnieuw.",
        "There are {count} more problems in this file. Solve these first and deliver it again.");
}

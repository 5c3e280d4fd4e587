using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>More problems in a file than are written out.</summary>
internal static class MoreProblems
{
    public static Check Check { get; } = new(
        "F099",
        Severity.Blocks,
        "In dit bestand zijn nog {count} andere problemen gevonden. Los eerst deze op en controleer opnieuw.",
        "There are {count} more problems in this file. Solve these first and check again.");
}

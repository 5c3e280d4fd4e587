using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>The zip holds more files than the limit.</summary>
internal static class ZipTooManyFiles
{
    public static Check Check { get; } = new(
        "F006",
        Severity.Stops,
        "De zip bevat meer dan {limit} bestanden. Zet alleen de tabellen en datapackage.json in de zip.",
        "The zip holds more than {limit} files. Put only the tables and datapackage.json in the zip.");
}

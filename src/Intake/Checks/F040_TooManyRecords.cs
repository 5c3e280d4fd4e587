using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A table has more records than the limit.</summary>
internal static class TooManyRecords
{
    public static Check Check { get; } = new(
        "F040",
        Severity.Stops,
        "De tabel heeft meer dan {limit} regels. Splits het pakket.",
        "The table has more than {limit} records. Split the package.");
}

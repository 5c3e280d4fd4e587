using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>All files together are larger than the limit.</summary>
internal static class PackageTooLarge
{
    public static Check Check { get; } = new(
        "F010",
        Severity.Stops,
        "De bestanden zijn samen groter dan {limit} bytes. Splits het pakket.",
        "The files together are larger than {limit} bytes. Split the package.");
}

using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A file is larger than the limit.</summary>
internal static class FileTooLarge
{
    public static Check Check { get; } = new(
        "F009",
        Severity.Stops,
        "Het bestand is groter dan {limit} bytes. Controleer of dit de goede tabel is; splits anders het pakket.",
        "The file is larger than {limit} bytes. Check whether this is the right table; otherwise split the package.");
}

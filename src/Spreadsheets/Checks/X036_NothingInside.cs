using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>No sheet with cells.</summary>
internal static class NothingInside
{
    public static Check Check { get; } = new(
        "X036",
        Severity.Stops,
        "In dit bestand staat geen enkele rij. Controleer of dit het goede bestand is.",
        "There is not a single row in this file. Check whether this is the right file.");
}

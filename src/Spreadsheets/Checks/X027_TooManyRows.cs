using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>More rows than the limit.</summary>
internal static class TooManyRows
{
    public static Check Check { get; } = new(
        "X027",
        Severity.Stops,
        "Hier staan meer dan {limit} rijen. Controleer of dit het goede bestand is; lever het anders in delen.",
        "There are more than {limit} rows here. Check whether this is the right file; otherwise deliver it in parts.");
}

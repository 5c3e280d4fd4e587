using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The answer does not hold the measure.</summary>
internal static class MeasureMissing
{
    public static Check Check { get; } = new(
        "N010",
        Severity.Blocks,
        "Het antwoord heeft het onderwerp {measure} niet. Haal tabel {table} opnieuw op met dit onderwerp.",
        "The answer does not hold the measure {measure}. Get table {table} again with this measure.");
}

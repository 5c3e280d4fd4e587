using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The catalogue lacks a year that CBS has.</summary>
internal static class PriceYearMissing
{
    public static Check Check { get; } = new(
        "N019",
        Severity.Informs,
        "Het CBS heeft een prijsindex voor {year}, de catalogus nog niet. Meld het aan de benchmark.",
        "CBS has a price index for {year}, the catalogue not yet. Tell the benchmark team.");
}

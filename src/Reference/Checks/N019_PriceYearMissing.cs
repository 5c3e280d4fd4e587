using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>The catalogue lacks a year that CBS has.</summary>
internal static class PriceYearMissing
{
    public static CheckSentence Check { get; } = new(
        "N019",
        Severity.Informs,
        new(
            "Het CBS heeft een prijsindex voor {year}, de catalogus nog niet. Meld het aan de benchmark.",
            "CBS has a price index for {year}, the catalogue not yet. Tell the benchmark team."));
}

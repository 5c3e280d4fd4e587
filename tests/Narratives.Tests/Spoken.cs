using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;

namespace Maatstaf.Narratives_Tests;

/// <summary>The shipped sentences, and changes to talk about.</summary>
internal static class Spoken
{
    public static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    public static readonly SentenceList Sentences = new(Catalogue);

    public static NarrativeThresholds Thresholds => Catalogue.Narrative.Thresholds;

    public static Trend Trend(string indicator, double before, double after, int from = 2023, int to = 2024) =>
        new(Catalogue.Indicator(indicator), from, to, before, after);

    public static PartChange Change(string indicator, double before, double after, MatchedChange? matched = null)
    {
        var trend = Trend(indicator, before, after) with { Matched = matched };
        return PartChange.Of(trend, Sentences.Wording.ChangeDecimals(trend.Indicator), Thresholds);
    }

    /// <summary>With ordinary spaces, so that an expected sentence can be typed.</summary>
    public static string Plain(string text) => text.Replace(Numerals.NoBreakSpace, ' ');
}

using Maatstaf.Catalogue;

namespace Maatstaf.Narratives;

/// <summary>An indicator in two years.</summary>
/// <param name="Indicator">Which indicator.</param>
/// <param name="From">The earlier year.</param>
/// <param name="To">The later year.</param>
/// <param name="Before">Value in the earlier year, full precision.</param>
/// <param name="After">Value in the later year, full precision.</param>
public sealed record Trend(Indicator Indicator, int From, int To, double Before, double After)
{
    /// <summary>After minus before, in the unit of the indicator.</summary>
    public double Difference => After - Before;

    /// <summary>The difference as a share of the old value; null when that is not above 0.</summary>
    public double? Relative => Before > 0 ? Difference / Before : null;

    /// <summary>How it splits over the same municipalities and the others; null when it is not known.</summary>
    public MatchedChange? Matched { get; init; }
}

/// <summary>The two parts of a change: like for like and composition (method of the benchmark, part 4).</summary>
/// <param name="LikeForLike">The part that the same municipalities made.</param>
/// <param name="Composition">The part that comes from who takes part.</param>
/// <param name="Municipalities">How many took part in both years.</param>
/// <param name="Clusters">Independent units among them.</param>
/// <param name="Coverage">Their share of the inhabitants.</param>
public sealed record MatchedChange(double LikeForLike, double Composition, int Municipalities, int Clusters, double Coverage);

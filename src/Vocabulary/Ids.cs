namespace Maatstaf.Vocabulary;

/// <summary>The statistics that the engine computes, by the id under which files and catalogue know them.</summary>
public static class StatisticIds
{
    /// <summary>Ratio of sums: the published figure.</summary>
    public const string Headline = "headline";

    /// <summary>Mean of the municipalities' ratios.</summary>
    public const string Mean = "mean";

    /// <summary>Median of the municipalities' ratios.</summary>
    public const string Median = "median";

    /// <summary>First quartile, Hyndman and Fan type 7.</summary>
    public const string LowerQuartile = "p25";

    /// <summary>Third quartile, Hyndman and Fan type 7.</summary>
    public const string UpperQuartile = "p75";

    /// <summary>Lower end of the 95 % interval, or of the jackknife range.</summary>
    public const string IntervalLow = "interval_low";

    /// <summary>Upper end of the 95 % interval, or of the jackknife range.</summary>
    public const string IntervalHigh = "interval_high";

    /// <summary>The part of the change that the same municipalities made.</summary>
    public const string LikeForLike = "like_for_like";

    /// <summary>The part of the change that comes from who takes part.</summary>
    public const string Composition = "composition";

    /// <summary>How many municipalities have a value in both years.</summary>
    public const string MatchedCount = "matched_n";

    /// <summary>Their share of the inhabitants.</summary>
    public const string MatchedCoverage = "matched_coverage";

    /// <summary>Chained like-for-like index; the first year with data is 100.</summary>
    public const string MatchedIndex = "index_matched";

    /// <summary>Prefix of the headline at prices of a year.</summary>
    public const string RealPrefix = "real_";

    /// <summary>Prefix of the index of the headline.</summary>
    public const string NominalIndexPrefix = "index_nominal_";

    /// <summary>Prefix of the index of the headline at constant prices.</summary>
    public const string RealIndexPrefix = "index_real_";
}

/// <summary>The fixed groups that the engine itself makes.</summary>
public static class GroupIds
{
    /// <summary>All participants.</summary>
    public const string All = "all";

    /// <summary>Members of a partnership in that year.</summary>
    public const string InPartnership = "in-partnership";

    /// <summary>Not a member of any partnership in that year.</summary>
    public const string StandAlone = "stand-alone";
}

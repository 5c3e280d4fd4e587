namespace Maatstaf.Benchmark;

/// <summary>The statistics of one indicator, year and group.</summary>
internal readonly record struct GroupStatistics
{
    /// <summary>Municipalities with a value.</summary>
    public required int N { get; init; }

    /// <summary>Independent units among them.</summary>
    public required int Clusters { get; init; }

    /// <summary>The sums behind the headline.</summary>
    public required Ratio Headline { get; init; }

    /// <summary>How the municipalities' ratios lie; null = only the headline is made.</summary>
    public required Spread? Spread { get; init; }

    /// <summary>Interval of the headline; null = none.</summary>
    public required (double Low, double High)? Interval { get; init; }
}

/// <summary>How the ratios of the municipalities of a group lie.</summary>
/// <param name="Mean">Mean of the ratios.</param>
/// <param name="Median">Median of the ratios.</param>
/// <param name="LowerQuartile">First quartile of the ratios.</param>
/// <param name="UpperQuartile">Third quartile of the ratios.</param>
internal readonly record struct Spread(double Mean, double Median, double LowerQuartile, double UpperQuartile);

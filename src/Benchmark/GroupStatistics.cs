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

    /// <summary>Mean of the ratios.</summary>
    public required double Mean { get; init; }

    /// <summary>Median of the ratios.</summary>
    public required double Median { get; init; }

    /// <summary>First quartile of the ratios.</summary>
    public required double LowerQuartile { get; init; }

    /// <summary>Third quartile of the ratios.</summary>
    public required double UpperQuartile { get; init; }

    /// <summary>Interval of the headline; null = none.</summary>
    public required (double Low, double High)? Interval { get; init; }
}

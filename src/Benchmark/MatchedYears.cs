namespace Maatstaf.Benchmark;

/// <summary>The municipalities with a value in a year and in the year before.</summary>
internal record struct MatchedYears
{
    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>Independent units among them, by this year's memberships.</summary>
    public int Clusters { get; set; }

    /// <summary>Their sums in the year before.</summary>
    public Ratio Before { get; set; }

    /// <summary>Their sums in this year.</summary>
    public Ratio Now { get; set; }

    /// <summary>Their inhabitants in this year.</summary>
    public long Inhabitants { get; set; }

    /// <summary>Inhabitants of all with a value in this year.</summary>
    public long AllInhabitants { get; set; }
}

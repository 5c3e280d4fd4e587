using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>What stands along a figure's axis and what its values are.</summary>
public enum FigureShape
{
    /// <summary>Indicators over the years.</summary>
    Years,

    /// <summary>Indicators by group, in the year of the edition.</summary>
    Groups,

    /// <summary>Last year beside this year, by indicator.</summary>
    TwoYears,

    /// <summary>Index of an indicator, nominal and without inflation, beside the index of prices.</summary>
    Index,

    /// <summary>An indicator times the inhabitants of the country, in millions of euros.</summary>
    National,

    /// <summary>A path over the years through two scores on one scale: the first along, the second upwards.</summary>
    Quadrant,
}

/// <summary>How a figure is drawn.</summary>
public enum FigureForm
{
    /// <summary>Lines.</summary>
    Lines,

    /// <summary>Bars side by side.</summary>
    GroupedBars,

    /// <summary>Bars on top of each other.</summary>
    StackedBars,

    /// <summary>A path through four quarters.</summary>
    Path,
}

/// <summary>The rule that writes a figure's title.</summary>
public enum FigureTitle
{
    /// <summary>The change against last year.</summary>
    Change,

    /// <summary>The part that changed most since last year.</summary>
    LargestChange,

    /// <summary>From the first year shown to the last.</summary>
    Trend,

    /// <summary>The part that changed most between the first year shown and the last.</summary>
    LargestTrend,

    /// <summary>The highest and the lowest group.</summary>
    Groups,

    /// <summary>Growth without inflation.</summary>
    RealGrowth,

    /// <summary>The size of the national market.</summary>
    Market,

    /// <summary>Where two scores went.</summary>
    Movement,

    /// <summary>The cost of the higher half beside that of the lower half of a scale.</summary>
    Halves,
}

/// <summary>A figure of the trend report, as decreed.</summary>
public sealed record FigureSpec
{
    /// <summary>Stable id, also in its address.</summary>
    public required string Id { get; init; }

    /// <summary>Number in the report.</summary>
    public required int Number { get; init; }

    /// <summary>Letter behind the number when several figures share it; else empty.</summary>
    public required string Letter { get; init; }

    /// <summary>Id of its chapter.</summary>
    public required string Chapter { get; init; }

    /// <summary>What stands along the axis.</summary>
    public required FigureShape Shape { get; init; }

    /// <summary>How it is drawn.</summary>
    public required FigureForm Form { get; init; }

    /// <summary>The indicators shown, in order.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>The whole of which the indicators are parts; null = none.</summary>
    public required Indicator? Total { get; init; }

    /// <summary>The groups shown; empty = all participants.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    /// <summary>How many fiscal years up to the edition; null = from <see cref="From"/>.</summary>
    public required int? Years { get; init; }

    /// <summary>First fiscal year; null = by <see cref="Years"/>.</summary>
    public required int? From { get; init; }

    /// <summary>Year that is 100 in an index; null = no index.</summary>
    public required int? Base { get; init; }

    /// <summary>Names of the quarters of a quadrant: left below, left above, right below, right above; else empty.</summary>
    public required IReadOnlyList<LocalisedText> Corners { get; init; }

    /// <summary>Decimals in the table; null = those of the unit.</summary>
    public required int? Decimals { get; init; }

    /// <summary>The rule that writes the title.</summary>
    public required FigureTitle Title { get; init; }

    /// <summary>What is shown, without unit and years.</summary>
    public required LocalisedText Subtitle { get; init; }
}

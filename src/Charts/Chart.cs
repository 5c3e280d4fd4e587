using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Charts;

/// <summary>The shape of a chart.</summary>
public enum ChartKind
{
    /// <summary>One line a series over the years; a gap in the years is a gap in the line.</summary>
    Lines,

    /// <summary>Bars side by side per category.</summary>
    GroupedBars,

    /// <summary>Bars on top of each other per category; the parts add up to the total.</summary>
    StackedBars,

    /// <summary>From one level to another, a bar a step; each bar starts where the one before ended.</summary>
    Waterfall,

    /// <summary>A path through two scores: the first series along, the second upwards, a point a category in their order; both on the same scale (<see cref="Chart.Scale"/>), halves divided by lines.</summary>
    Quadrant,
}

/// <summary>What a series is about, which decides its colour everywhere.</summary>
public enum SeriesRole
{
    /// <summary>The subject of the chart: the accent colour.</summary>
    Accent,

    /// <summary>Software, in its fixed colour.</summary>
    Software,

    /// <summary>Personnel, in its fixed colour.</summary>
    Personnel,

    /// <summary>Infrastructure, in its fixed colour.</summary>
    Infrastructure,

    /// <summary>Something to compare with: grey.</summary>
    Context,

    /// <summary>One of several equals, in the order of the series palette.</summary>
    Series,
}

/// <summary>One value in a chart.</summary>
/// <param name="Value">The value in full precision in the unit of the chart (a ratio as ratio), or why there is none.</param>
/// <param name="Low">Lower end of the interval; null = none.</param>
/// <param name="High">Upper end of the interval; null = none.</param>
/// <param name="N">Municipalities behind it; null when it is not a statistic (an index of prices).</param>
/// <param name="Clusters">Independent units among them.</param>
/// <param name="Shown">The value as shown when it was rounded with others, in the unit as shown; null = rounded by itself.</param>
public sealed record ChartPoint(FigureValue Value, double? Low = null, double? High = null, int? N = null, int? Clusters = null, decimal? Shown = null)
{
    /// <summary>A point that does not exist: a gap.</summary>
    public static readonly ChartPoint Gap = new(new FigureValue.Missing());
}

/// <summary>One line, or one colour of bars.</summary>
/// <param name="Id">Stable id, the column name in the CSV.</param>
/// <param name="Name">Name beside the line.</param>
/// <param name="Role">Decides the colour.</param>
/// <param name="Points">One point a category, in the order of the categories.</param>
public sealed record ChartSeries(string Id, LocalisedText Name, SeriesRole Role, IReadOnlyList<ChartPoint> Points);

/// <summary>A break in the taxonomy: from this category on, something is counted otherwise.</summary>
/// <param name="Category">Index of the first category after the break.</param>
/// <param name="Word">What changed, in a word or two.</param>
public sealed record ChartBreak(int Category, LocalisedText Word);

/// <summary>A bar of a waterfall.</summary>
/// <param name="Start">Where it starts, in the unit of the chart; a level starts at 0.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Role">Decides the colour.</param>
/// <param name="IsLevel">True for the first and the last: a level, and no step.</param>
public sealed record WaterfallBar(double Start, double End, SeriesRole Role, bool IsLevel);

/// <summary>The scale of both axes of a quadrant, and what its corners are called.</summary>
/// <param name="Low">Where the axes begin.</param>
/// <param name="High">Where they end; halfway is the border between the halves.</param>
/// <param name="LowLow">Left below.</param>
/// <param name="LowHigh">Left above.</param>
/// <param name="HighLow">Right below.</param>
/// <param name="HighHigh">Right above.</param>
public sealed record QuadrantScale(double Low, double High, LocalisedText LowLow, LocalisedText LowHigh, LocalisedText HighLow, LocalisedText HighHigh)
{
    /// <summary>The border between the halves.</summary>
    public double Middle => (Low + High) / 2;
}

/// <summary>
/// A chart as numbers and words, without a pixel: the page draws it, the table prints it, the CSV holds it.
/// </summary>
public sealed record Chart
{
    /// <summary>Shape.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>Unit of all values; null for an index.</summary>
    public required Unit? Unit { get; init; }

    /// <summary>What the values are, for the axis and the head of the table ("euro per inwoner", "index, 2004 = 100").</summary>
    public required LocalisedText ValueName { get; init; }

    /// <summary>What the categories are ("boekjaar", "groep").</summary>
    public required LocalisedText CategoryName { get; init; }

    /// <summary>Decimals in the table.</summary>
    public required int Decimals { get; init; }

    /// <summary>Years or groups along the axis.</summary>
    public required IReadOnlyList<LocalisedText> Categories { get; init; }

    /// <summary>The series, in the order in which they are always shown.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>The whole of stacked parts, as written above the bar and in the last column of the table; null = none.</summary>
    public ChartSeries? Total { get; init; }

    /// <summary>A horizontal line to compare with (an index shows its 100); null = none.</summary>
    public double? ReferenceLine { get; init; }

    /// <summary>The bars of a waterfall, one a category; its one series holds the same levels and steps as numbers. Empty for other charts.</summary>
    public IReadOnlyList<WaterfallBar> Bars { get; init; } = [];

    /// <summary>Where the axis of a waterfall begins when its steps would be too small to see from zero; null = at zero, or as low as a bar goes.</summary>
    public double? AxisFrom { get; init; }

    /// <summary>From where to where both axes of a quadrant run; null for other charts.</summary>
    public QuadrantScale? Scale { get; init; }

    /// <summary>Breaks in the taxonomy.</summary>
    public IReadOnlyList<ChartBreak> Breaks { get; init; } = [];
}

using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Places;

/// <summary>In which quarter of a group a value lies. Low is not good and high is not bad: it is a place.</summary>
public enum QuartileBand
{
    /// <summary>At or below the first quartile.</summary>
    LowestQuarter,

    /// <summary>Above the first quartile, at or below the median.</summary>
    BelowMiddle,

    /// <summary>Above the median, below the third quartile.</summary>
    AboveMiddle,

    /// <summary>At or above the third quartile.</summary>
    HighestQuarter,
}

/// <summary>A change against the year before, in the unit of the indicator (a share: as ratio, so 0.06 = 6 percentage points).</summary>
/// <param name="Nominal">This year less last year.</param>
/// <param name="Real">This year less last year at the prices of this year; not applicable to what is not in euros.</param>
/// <param name="LikeForLike">Of the municipalities that took part in both years; of one municipality the same as <paramref name="Nominal"/>.</param>
public sealed record PlaceChange(FigureValue Nominal, FigureValue Real, FigureValue LikeForLike);

/// <summary>The figures of a group beside which a value is placed.</summary>
/// <param name="Headline">Ratio of sums.</param>
/// <param name="Median">The municipality in the middle.</param>
/// <param name="LowerQuartile">A quarter is below it.</param>
/// <param name="UpperQuartile">A quarter is above it.</param>
/// <param name="IntervalLow">Lower end of the interval of the headline.</param>
/// <param name="IntervalHigh">Upper end of it.</param>
/// <param name="Change">Against the year before.</param>
public sealed record GroupSide(GroupFigure Headline, GroupFigure Median, GroupFigure LowerQuartile, GroupFigure UpperQuartile, GroupFigure IntervalLow, GroupFigure IntervalHigh, PlaceChange Change);

/// <summary>A municipality's place on one indicator beside a group, and on the parts below it.</summary>
public sealed record PlaceRow
{
    /// <summary>What is compared.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The node of the cost tree; null for an indicator that is not one of the tree's costs.</summary>
    public required CostNode? Node { get; init; }

    /// <summary>0 for the whole, 1 for the components, …</summary>
    public required int Depth { get; init; }

    /// <summary>The own value.</summary>
    public required FigureValue Own { get; init; }

    /// <summary>The group's figures.</summary>
    public required GroupSide Group { get; init; }

    /// <summary>Own value less the group's headline; missing when one of the two is not there.</summary>
    public required FigureValue Difference { get; init; }

    /// <summary>In which quarter the own value lies; null when the quartiles are not shown or the group is small.</summary>
    public required QuartileBand? Band { get; init; }

    /// <summary>Beside what its size would suggest.</summary>
    public required SizeAdjusted SizeAdjusted { get; init; }

    /// <summary>The own change against the year before.</summary>
    public required PlaceChange OwnChange { get; init; }

    /// <summary>The parts, in the order of the catalogue; empty for a leaf.</summary>
    public IReadOnlyList<PlaceRow> Parts { get; init; } = [];

    /// <summary>This row and all rows below it, each before its parts.</summary>
    public IEnumerable<PlaceRow> WithParts => Parts.SelectMany(static part => part.WithParts).Prepend(this);
}

/// <summary>The whole place of a municipality in a year beside a group.</summary>
/// <param name="Owner">Whose.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Group">Beside whom.</param>
/// <param name="Costs">Cost per inhabitant down the cost tree: the whole with its parts.</param>
/// <param name="Ratios">The other indicators of the whole municipality (shares, cost per fte, fte), in the order of the catalogue.</param>
public sealed record OwnPlace(OrganisationCode Owner, string Name, int Year, ComparisonGroup Group, PlaceRow Costs, IReadOnlyList<PlaceRow> Ratios);

using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Position.Places;

namespace Maatstaf.Desk.Place;

/// <summary>A small chart: a row of the place over the years.</summary>
/// <param name="Line">The row, with its numbers as the table shows them.</param>
/// <param name="Difference">Own less group as its title tells it; null when that cannot be said.</param>
/// <param name="Years">The years.</param>
public sealed record ShownHistory(PlaceLine Line, decimal? Difference, IReadOnlyList<HistoryYear> Years);

/// <summary>Where a municipality stands, with what explains it.</summary>
public sealed record PlaceContent
{
    private PlaceContent()
    {
    }

    /// <summary>Down the cost tree.</summary>
    public required OwnPlace Place { get; init; }

    /// <summary>Why; null when that cannot be said.</summary>
    public required ToldExplanation? Gap { get; init; }

    /// <summary>The cost tree as shown.</summary>
    public required IReadOnlyList<PlaceLine> Costs { get; init; }

    /// <summary>The other indicators as shown.</summary>
    public required IReadOnlyList<PlaceLine> Ratios { get; init; }

    /// <summary>The whole and its components over the years.</summary>
    public required IReadOnlyList<ShownHistory> Histories { get; init; }

    /// <summary>Decimals of the differences in titles.</summary>
    public required int TitleDecimals { get; init; }

    /// <summary>Makes the page of a place.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="gap">Why; null when that cannot be said.</param>
    /// <param name="histories">The years of an indicator.</param>
    /// <param name="catalogue">From when differences are told in whole euros.</param>
    public static PlaceContent Of(OwnPlace place, ToldExplanation? gap, Func<Indicator, IReadOnlyList<HistoryYear>> histories, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(histories);
        ArgumentNullException.ThrowIfNull(catalogue);
        var costs = PlaceLine.Down(place.Costs);
        var titles = PlaceDifferences.Of(place.Costs, catalogue);
        return new PlaceContent
        {
            Place = place,
            Gap = gap,
            Costs = costs,
            Ratios = PlaceLine.Beside(place.Ratios),
            Histories = [.. costs.Where(static line => line.Row.Depth <= 1).Select(line => new ShownHistory(line, titles.Find(line.Row), histories(line.Row.Indicator)))],
            TitleDecimals = titles.Decimals,
        };
    }
}

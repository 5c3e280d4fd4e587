using Maatstaf.Catalogue;

namespace Maatstaf.Position.Places;

/// <summary>The differences with a group as titles tell them: in whole euros, or with a decimal when the whole difference is small.</summary>
/// <param name="Shown">The differences, rounded so that the components add up to the whole.</param>
/// <param name="Decimals">Their decimals.</param>
public sealed record PlaceDifferences(ShownPlace Shown, int Decimals)
{
    /// <summary>The differences of the whole and its components.</summary>
    /// <param name="costs">The whole with its parts.</param>
    /// <param name="catalogue">From when differences are told in whole euros.</param>
    public static PlaceDifferences Of(PlaceRow costs, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(catalogue);
        var decimals = Math.Abs(costs.Difference.Number ?? 0) >= catalogue.Explanation.Telling.WholeEurosFrom ? 0 : 1;
        return new PlaceDifferences(decimals == costs.Indicator.Unit.Decimals ? ShownPlace.Of(costs, decimals) : ShownPlace.Differences(costs, decimals), decimals);
    }

    /// <summary>A difference as told; null when it is not known.</summary>
    public decimal? Find(PlaceRow row) => Shown.Find(row, PlaceColumn.Difference);
}

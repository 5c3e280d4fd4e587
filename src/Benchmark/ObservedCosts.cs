using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>What one municipality's year comes to after allocation: confidential, whatever is made of it.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="Inhabitants">Inhabitants.</param>
/// <param name="SizeClass">Size class of that year.</param>
/// <param name="InPartnership">Whether it was a member of a partnership.</param>
/// <param name="CentsByLeaf">Cost in cents by number of the leaf in the cost tree.</param>
public sealed record ObservedCosts(OrganisationCode Municipality, long Inhabitants, string SizeClass, bool InPartnership, IReadOnlyList<long> CentsByLeaf)
{
    /// <summary>All cost in cents.</summary>
    public long AllCents => CentsByLeaf.Sum();

    /// <summary>Cost in cents of some leaves together.</summary>
    public long Cents(IEnumerable<int> leaves) => leaves.Sum(leaf => CentsByLeaf[leaf]);
}

/// <summary>Makes the costs of participants out of the observations of a year.</summary>
internal static class CostReading
{
    public static IReadOnlyList<ObservedCosts> Of(YearObservations year, ObservedFrame frame, BenchmarkCatalogue catalogue)
    {
        var leaves = catalogue.CostTree.Leaves.Select(leaf => frame.Layout.CellsOf(new Measure(Quantity.Cost, leaf.Id))).ToArray();
        var stand = 1 << catalogue.Groups.Index().Single(static group => group.Item.Id == GroupIds.StandAlone).Index;
        return
        [
            .. Enumerable.Range(0, year.Count).Select(municipality => new ObservedCosts(
                frame.Data.Organisations.Code[year.Municipality[municipality]],
                year.Inhabitants[municipality],
                frame.Groups.SizeClassOf(year.Year, year.Inhabitants[municipality]),
                (year.Groups[municipality] & stand) == 0,
                [.. leaves.Select(cells => cells.Sum(cell => year.Cells[cell][municipality]))])),
        ];
    }
}

using Maatstaf.Catalogue;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Disclosure.Own;

namespace Maatstaf.Desk.Delivery.Sharing;

/// <summary>How a participant shares its figures, and what others see when it does by name.</summary>
public sealed record SharingView
{
    /// <summary>The choice about the year of the edition.</summary>
    public required SharingChoice Choice { get; init; }

    /// <summary>Whether the year can still be shared by name.</summary>
    public required bool MayBeNamed { get; init; }

    /// <summary>Whether the reader may choose.</summary>
    public required bool MayChoose { get; init; }

    /// <summary>Other years that are shared by name, newest first.</summary>
    public required IReadOnlyList<SharingChoice> OtherYears { get; init; }

    /// <summary>The own figures.</summary>
    public required OwnFigures Figures { get; init; }

    /// <summary>The newest year of them, shown as an example; null = none.</summary>
    public required int? Shown { get; init; }

    /// <summary>Names of indicators, groups and nodes.</summary>
    public required BenchmarkCatalogue Catalogue { get; init; }

    /// <summary>The indicators of which there is a value: cost per inhabitant down the cost tree first, then the others in the order of the catalogue.</summary>
    public IEnumerable<(Indicator Indicator, int Depth, double Value)> Rows
    {
        get
        {
            if (Shown is not { } year)
                yield break;
            var costs = Catalogue.CostTree.Nodes.Select(node => (Indicator: Catalogue.Indicator(Quotient.CostPerInhabitant(node.Id)), Depth: DepthOf(node))).ToArray();
            var others = Catalogue.Indicators.Except(costs.Select(static cost => cost.Indicator)).Select(static indicator => (Indicator: indicator, Depth: 0));
            foreach (var (indicator, depth) in costs.Concat(others))
            {
                if (Figures.Number(indicator.Id, year) is { } value)
                    yield return (indicator, depth, value);
            }
        }
    }

    private int DepthOf(CostNode node) => node.Parent is { } parent ? 1 + DepthOf(Catalogue.CostTree[parent]) : 0;
}

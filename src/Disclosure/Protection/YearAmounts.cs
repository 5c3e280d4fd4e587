using Maatstaf.Benchmark;

namespace Maatstaf.Disclosure.Protection;

/// <summary>What every participant spent on every node of the cost tree in one year, in cents.</summary>
internal sealed class YearAmounts
{
    private readonly double[][] amounts;
    private readonly bool[][] negative;

    /// <param name="shape">The tree.</param>
    /// <param name="leafAmounts">By leaf of the shape, then participant.</param>
    public YearAmounts(CostShape shape, IReadOnlyDictionary<int, double[]> leafAmounts)
    {
        Shape = shape;
        Units = leafAmounts.Values.First().Length;
        amounts = [.. Enumerable.Range(0, shape.Count).Select(node => Enumerable.Range(0, Units).Select(unit => shape.LeavesWithin[node].Sum(leaf => leafAmounts[leaf][unit])).ToArray())];
        negative = [.. Enumerable.Range(0, shape.Count).Select(node => Enumerable.Range(0, Units).Select(unit => shape.LeavesWithin[node].Any(leaf => leafAmounts[leaf][unit] < 0)).ToArray())];
    }

    public CostShape Shape { get; }

    public int Units { get; }

    /// <summary>The true amount.</summary>
    public double this[int node, int unit] => amounts[node][unit];

    /// <summary>How far the amount can fall before it is below 0; without bound where the true cost of a leaf is negative.</summary>
    public double Room(int node, int unit) => negative[node][unit] ? double.PositiveInfinity : amounts[node][unit];
}

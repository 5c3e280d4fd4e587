using Maatstaf.Catalogue;

namespace Maatstaf.Explanation;

/// <summary>
/// Explains a gap in euros per inhabitant exactly, down the cost tree (method of the benchmark, part 5). Where a figure is
/// withheld or missing on either side it stops one level higher and says so; it never derives that figure.
/// </summary>
/// <param name="catalogue">What is measured.</param>
public sealed class GapExplainer(BenchmarkCatalogue catalogue)
{
    /// <summary>Explains why a node costs more or less on the own side than on the other.</summary>
    /// <param name="own">The side that is explained.</param>
    /// <param name="other">The side that it is compared with.</param>
    /// <param name="node">Where to start.</param>
    /// <returns>The explanation; null when the node's own cost is not known on both sides.</returns>
    public GapExplanation? Explain(Side own, Side other, string node = CostTree.Root)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(other);
        var sides = new TwoSides(catalogue, own, other);
        return sides.Cost(node) is (var cost, null) ? new GapExplanation(own, other, Build(sides, node, cost, AllStaff(sides))) : null;
    }

    /// <summary>Fte per inhabitant of all functions; null when one of them is not split, so that no total is made of what is left.</summary>
    private static Pair? AllStaff(TwoSides sides)
    {
        if (sides.Cost(CostTree.Personnel) is not (var cost, null))
            return null;
        var leaves = Build(sides, CostTree.Personnel, cost, null).All.Select(static node => node.Leaf).OfType<CostLeaf>().ToArray();
        return leaves.All(static leaf => leaf is StaffLeaf) ? leaves.Aggregate(default(Pair), static (sum, leaf) => sum + ((StaffLeaf)leaf).Fte) : null;
    }

    private static GapNode Build(TwoSides sides, string node, Pair cost, Pair? allStaff)
    {
        GapNode At(CostLeaf leaf) => new(node, cost, [], leaf, allStaff);
        CostNode[] children = [.. sides.Tree.ChildrenOf(node)];
        if (children.Any(child => child.IsAsked(sides.Own.Year) != child.IsAsked(sides.Other.Year)))
            return At(LeafOf(sides, node, cost, new Stop(StopReason.AskedOtherwise)));
        CostNode[] asked = [.. children.Where(child => child.IsAsked(sides.Own.Year))];
        if (asked.Length == 0)
            return At(LeafOf(sides, node, cost, null));
        var costs = asked.Select(child => sides.Cost(child.Id)).ToArray();
        if (costs.Select(static part => part.Stop).FirstOrDefault(static stop => stop is not null) is { } stop)
            return At(new WholeLeaf(node, cost, stop));
        Pair[] parts = [.. costs.Select(static part => part.Value)];
        return TwoSides.AddUp(cost, parts)
            ? new GapNode(node, cost, [.. asked.Zip(parts, (child, part) => Build(sides, child.Id, part, allStaff))], null, allStaff)
            : At(new WholeLeaf(node, cost, new Stop(StopReason.PartsDiffer)));
    }

    private static CostLeaf LeafOf(TwoSides sides, string node, Pair cost, Stop? merged) => sides.Tree.ComponentOf(node) switch
    {
        CostTree.Personnel => StaffLeaf.Read(sides, node, cost, merged),
        CostTree.Software => HostedLeaf.Read(sides, node, cost),
        null => new WholeLeaf(node, cost, merged),
        _ => new CategoryLeaf(node, cost, merged),
    };
}

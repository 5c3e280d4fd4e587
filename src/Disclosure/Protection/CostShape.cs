using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>The cost tree as numbers: nodes in the order of the catalogue, parents before children.</summary>
internal sealed class CostShape
{
    public CostShape(IReadOnlyList<(string Id, string? Parent)> nodes)
    {
        Ids = [.. nodes.Select(static node => node.Id)];
        var number = Ids.Index().ToDictionary(static node => node.Item, static node => node.Index, StringComparer.Ordinal);
        Parent = [.. nodes.Select(node => node.Parent is { } parent ? number[parent] : -1)];
        Depth = new int[Ids.Length];
        for (var node = 0; node < Ids.Length; node++)
            Depth[node] = Parent[node] < 0 ? 0 : Depth[Parent[node]] + 1;
        var parents = Parent.ToHashSet();
        Leaves = [.. Enumerable.Range(0, Ids.Length).Where(node => !parents.Contains(node))];
        Path = [.. Enumerable.Range(0, Ids.Length).Select(PathOf)];
        LeavesWithin = [.. Enumerable.Range(0, Ids.Length).Select(node => Leaves.Where(leaf => Path[leaf].Contains(node)).ToArray())];
    }

    /// <summary>The nodes of the cost tree that were asked in a fiscal year.</summary>
    public static CostShape Of(CostTree tree, int fiscalYear) => new([.. tree.Nodes.Where(node => node.IsAsked(fiscalYear)).Select(static node => (node.Id, node.Parent))]);

    public string[] Ids { get; }

    public int[] Parent { get; }

    public int[] Depth { get; }

    public int[] Leaves { get; }

    /// <summary>For each node: itself and its ancestors.</summary>
    public int[][] Path { get; }

    /// <summary>For each node: the leaves within it.</summary>
    public int[][] LeavesWithin { get; }

    public int Count => Ids.Length;

    private int[] PathOf(int node)
    {
        var path = new List<int>();
        for (var at = node; at >= 0; at = Parent[at])
            path.Add(at);
        return [.. path];
    }
}

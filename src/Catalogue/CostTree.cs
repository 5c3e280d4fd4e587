using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A node of the cost tree.</summary>
public sealed record CostNode
{
    /// <summary>Stable id, such as <c>software.front-office</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The node of which this one is a part; null for the root.</summary>
    public required string? Parent { get; init; }

    /// <summary>First fiscal year in which it was asked; null = always.</summary>
    public required int? From { get; init; }

    /// <summary>The node in which its cost was counted before <see cref="From"/>.</summary>
    public required string? Before { get; init; }

    /// <summary>Full name.</summary>
    public required LocalisedText Label { get; init; }

    /// <summary>Name beside its siblings, where the parent is clear.</summary>
    public required LocalisedText Short { get; init; }

    /// <summary>What belongs to it.</summary>
    public required LocalisedText Explanation { get; init; }

    /// <summary>True when lines carry it.</summary>
    public required bool IsLeaf { get; init; }

    /// <summary>Whether it was asked in a fiscal year.</summary>
    public bool IsAsked(int fiscalYear) => From is not { } from || fiscalYear >= from;
}

/// <summary>What ICT costs, as a tree. Leaves are numbered in the order of the catalogue.</summary>
public sealed class CostTree
{
    /// <summary>The whole.</summary>
    public const string Root = "ict";

    /// <summary>The three components, in the order in which they are always shown.</summary>
    public const string Software = "software", Personnel = "personnel", Infrastructure = "infrastructure";

    private readonly Dictionary<string, CostNode> byId;
    private readonly Dictionary<string, int> leafNumber;
    private readonly Dictionary<string, IReadOnlyList<int>> leavesUnder;

    private CostTree(IReadOnlyList<CostNode> nodes, LocalisedText source)
    {
        Nodes = nodes;
        Source = source;
        byId = nodes.ToDictionary(static node => node.Id, StringComparer.Ordinal);
        Leaves = [.. nodes.Where(static node => node.IsLeaf)];
        leafNumber = Leaves.Select(static (leaf, number) => (leaf.Id, number)).ToDictionary(static pair => pair.Id, static pair => pair.number, StringComparer.Ordinal);
        leavesUnder = nodes.ToDictionary(
            static node => node.Id,
            node => (IReadOnlyList<int>)[.. Leaves.Where(leaf => IsWithin(leaf, node.Id)).Select(leaf => leafNumber[leaf.Id])],
            StringComparer.Ordinal);
    }

    /// <summary>All nodes, parents before children.</summary>
    public IReadOnlyList<CostNode> Nodes { get; }

    /// <summary>The nodes that lines carry, by number.</summary>
    public IReadOnlyList<CostNode> Leaves { get; }

    /// <summary>Where the tree comes from.</summary>
    public LocalisedText Source { get; }

    /// <summary>The node with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public CostNode this[string id] => byId[id];

    /// <summary>Whether there is a node with this id.</summary>
    public bool Contains(string id) => byId.ContainsKey(id);

    /// <summary>The number of the leaf with this id, or −1 when it is not a leaf.</summary>
    public int NumberOfLeaf(string id) => leafNumber.GetValueOrDefault(id, -1);

    /// <summary>Numbers of all leaves within a node (itself, if it is one).</summary>
    public IReadOnlyList<int> LeavesWithin(string id) => leavesUnder[id];

    /// <summary>The parts of a node, in the order of the catalogue.</summary>
    public IEnumerable<CostNode> ChildrenOf(string id) => Nodes.Where(node => node.Parent == id);

    /// <summary>The component (software, personnel or infrastructure) that a node belongs to; null for the root.</summary>
    public string? ComponentOf(string id)
    {
        var node = byId[id];
        while (node.Parent is { } parent)
        {
            if (parent == Root)
                return node.Id;
            node = byId[parent];
        }

        return null;
    }

    /// <summary>Whether a node is another one or a part of it; false when it is not there.</summary>
    public bool IsWithin(string id, string whole) => byId.TryGetValue(id, out var node) && IsWithin(node, whole);

    internal static CostTree Read(string directory)
    {
        var file = Entry.OfFile(directory, "cost-tree.yaml");
        var source = file.Localised("source");
        _ = file.Text("unit");
        var entries = file.Children("nodes");
        file.Close();
        var parents = entries.Where(static entry => entry.Has("parent")).Select(static entry => entry.Text("parent")).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<CostNode> nodes = [.. entries.Select(entry => ReadNode(entry, parents, seen))];
        foreach (var (id, parent) in ((string, string?)[])[(Root, null), (Software, Root), (Personnel, Root), (Infrastructure, Root)])
        {
            if (!nodes.Any(node => node.Id == id && node.Parent == parent))
                throw file.Wrong($"'{id}' is missing {(parent is null ? "as the root" : $"under '{parent}'")}");
        }

        return new CostTree(nodes, source);
    }

    private static CostNode ReadNode(Entry entry, HashSet<string> parents, HashSet<string> seen)
    {
        var id = entry.Text("id");
        var parent = entry.OptionalText("parent");
        if (parent is null ? seen.Count > 0 : !seen.Contains(parent))
            throw entry.Wrong(parent is null ? $"'{id}' has no parent, only the first node may be the root" : $"'{id}' has parent '{parent}', which does not stand above it");
        if (!seen.Add(id))
            throw entry.Wrong($"'{id}' stands here twice");
        var label = entry.Localised("label");
        var node = new CostNode
        {
            Id = id,
            Parent = parent,
            From = entry.OptionalWhole("from"),
            Before = entry.OptionalText("before"),
            Label = label,
            Short = entry.OptionalLocalised("short") ?? label,
            Explanation = entry.Localised("explanation"),
            IsLeaf = !parents.Contains(id),
        };
        if (node.From is null != node.Before is null)
            throw entry.Wrong($"'{id}' needs both 'from' and 'before', or neither");
        if (node.Before is { } before && (before == id || !seen.Contains(before)))
            throw entry.Wrong($"'{id}' was counted before in '{before}', which does not stand above it");
        entry.Close();
        return node;
    }

    private bool IsWithin(CostNode leaf, string ancestor)
    {
        for (var node = leaf; ; node = byId[node.Parent])
        {
            if (node.Id == ancestor)
                return true;
            if (node.Parent is null)
                return false;
        }
    }
}

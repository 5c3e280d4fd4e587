namespace Maatstaf.Explanation;

/// <summary>A node of the cost tree with the gap between two sides, its parts, or its effects.</summary>
public sealed class GapNode
{
    private readonly Lazy<IReadOnlyList<Effect>> effects;

    internal GapNode(string node, Pair cost, IReadOnlyList<GapNode> parts, CostLeaf? leaf, Pair? allStaff)
    {
        Node = node;
        Own = cost.Own;
        Other = cost.Other;
        Parts = parts;
        Leaf = leaf;
        effects = new(() => leaf is null
            ? [.. Parts.SelectMany(static part => part.Effects)]
            : [.. leaf.Effects(allStaff).Where(static effect => effect.PerInhabitant != 0)]);
    }

    /// <summary>Id of the node.</summary>
    public string Node { get; }

    /// <summary>Euros per inhabitant on the own side, full precision.</summary>
    public double Own { get; }

    /// <summary>Euros per inhabitant on the other side, full precision.</summary>
    public double Other { get; }

    /// <summary>Own minus other.</summary>
    public double Gap => Own - Other;

    /// <summary>The parts of the node, in the order of the catalogue; empty where the explanation goes no deeper.</summary>
    public IReadOnlyList<GapNode> Parts { get; }

    /// <summary>Everything that makes up the gap; effects of exactly 0 are left out. Their sum is the gap.</summary>
    public IReadOnlyList<Effect> Effects => effects.Value;

    /// <summary>What the effects are made of: people and what they cost, or cost by place; none where nothing is split.</summary>
    public IReadOnlyList<GapMeasure> Measures => Leaf is null ? [] : [.. Leaf.Measures];

    /// <summary>Why the explanation goes no deeper here; null = it goes as deep as the catalogue does.</summary>
    public Stop? Stop => Leaf?.Stop;

    /// <summary>What is split here; null when the node has parts.</summary>
    internal CostLeaf? Leaf { get; }

    /// <summary>This node and all below it, parents first.</summary>
    public IEnumerable<GapNode> All => Parts.SelectMany(static part => part.All).Prepend(this);

    /// <summary>The sum of the effects of a kind.</summary>
    public double Of(EffectKind kind) => Effects.Where(effect => effect.Kind == kind).Sum(static effect => effect.PerInhabitant);
}

/// <summary>The gap between two sides in euros per inhabitant, explained exactly, down the cost tree.</summary>
/// <param name="Own">The side that is explained.</param>
/// <param name="Other">The side that it is compared with.</param>
/// <param name="Root">The node at which the explanation starts, with all below it.</param>
public sealed record GapExplanation(Side Own, Side Other, GapNode Root)
{
    /// <summary>Own minus other, euros per inhabitant.</summary>
    public double Gap => Root.Gap;

    /// <summary>The node with this id; null when the explanation does not reach it.</summary>
    public GapNode? Find(string node) => Root.All.FirstOrDefault(found => found.Node == node);

    /// <summary>Euros per inhabitant as euros a year of the own side; null when its inhabitants are not known.</summary>
    public double? EurosAYear(double perInhabitant) => perInhabitant * Own.Inhabitants;
}

namespace Maatstaf.Explanation;

/// <summary>A node below which the explanation goes no deeper, ready to be split into effects.</summary>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Cost">Cost per inhabitant.</param>
/// <param name="Stop">Why it is not split as far as it could be; null = it is.</param>
internal abstract record CostLeaf(string Node, Pair Cost, Stop? Stop)
{
    /// <summary>The effects that make up the difference of the cost.</summary>
    /// <param name="allStaff">Fte per inhabitant of all functions together; null when it is not known.</param>
    public abstract IEnumerable<Effect> Effects(Pair? allStaff);

    /// <summary>What the effects are made of; none where nothing is split.</summary>
    public virtual IEnumerable<GapMeasure> Measures => [];
}

/// <summary>A difference that is not split at all.</summary>
internal sealed record WholeLeaf(string Node, Pair Cost, Stop? Stop) : CostLeaf(Node, Cost, Stop)
{
    public override IEnumerable<Effect> Effects(Pair? allStaff) => [Effect.Of(Node, EffectKind.NotSplit, Cost.Difference)];
}

/// <summary>A category of cost without volume: its cost per inhabitant is all there is to say.</summary>
internal sealed record CategoryLeaf(string Node, Pair Cost, Stop? Stop) : CostLeaf(Node, Cost, Stop)
{
    public override IEnumerable<Effect> Effects(Pair? allStaff) => [Effect.Of(Node, EffectKind.Category, Cost.Difference)];
}

using Maatstaf.Catalogue;
using Maatstaf.Narratives;

namespace Maatstaf.Explanation;

/// <summary>An effect as shown.</summary>
/// <param name="Effect">In full precision.</param>
/// <param name="Amount">As shown.</param>
public sealed record ShownEffect(Effect Effect, decimal Amount);

/// <summary>A node as shown.</summary>
/// <param name="Node">In full precision.</param>
/// <param name="Own">The own cost as shown; those of the parts add up to it.</param>
/// <param name="Gap">The gap as shown; those of the parts, and the effects, add up to it.</param>
/// <param name="Parts">The parts in order; empty where the explanation goes no deeper.</param>
/// <param name="Effects">The effects where it goes no deeper; those of hosting add up to 0 by themselves.</param>
public sealed record ShownNode(GapNode Node, decimal Own, decimal Gap, IReadOnlyList<ShownNode> Parts, IReadOnlyList<ShownEffect> Effects)
{
    /// <summary>The other cost as shown.</summary>
    public decimal Other => Own - Gap;

    /// <summary>What a cause of this node amounts to as shown: the sum of its shown effects.</summary>
    public decimal AmountOf(Cause cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return All.SelectMany(static part => part.Effects).Where(effect => effect.Effect.Node == cause.Node && Cause.KindOf(effect.Effect.Kind) == cause.Kind).Sum(static effect => effect.Amount);
    }

    /// <summary>The causes with what they amount to as shown, the largest first; those that show the same stay in the order of their full precision.</summary>
    public IReadOnlyList<(Cause Cause, decimal Amount)> CausesIn(CostTree tree) =>
        [.. Cause.Of(Node, tree).Select(cause => (cause, Amount: AmountOf(cause))).OrderByDescending(static told => Math.Abs(told.Amount))];

    /// <summary>This node and all below it, parents first.</summary>
    public IEnumerable<ShownNode> All => Parts.SelectMany(static part => part.All).Prepend(this);
}

/// <summary>
/// An explanation rounded for show, from its root down: the other side + the gap = the own side, and on every level the
/// parts add up to their whole. Every number is one of the two neighbouring steps of its exact value.
/// </summary>
/// <param name="Explanation">In full precision.</param>
/// <param name="Decimals">Decimals of all numbers.</param>
/// <param name="Other">The level of the other side.</param>
/// <param name="Root">The node at which the explanation starts.</param>
public sealed record ShownGap(GapExplanation Explanation, int Decimals, decimal Other, ShownNode Root)
{
    /// <summary>The node with this id; null when the explanation does not reach it.</summary>
    public ShownNode? Find(string node) => Root.All.FirstOrDefault(found => found.Node.Node == node);

    /// <summary>Euros per inhabitant.</summary>
    public static ShownGap Of(GapExplanation explanation, int decimals)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return Of(explanation, decimals, 1);
    }

    /// <summary>Whole euros a year of the own side; null when its inhabitants are not known.</summary>
    public static ShownGap? AYear(GapExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return explanation.Own.Inhabitants is { } inhabitants ? Of(explanation, 0, inhabitants) : null;
    }

    private static ShownGap Of(GapExplanation explanation, int decimals, double times)
    {
        var root = explanation.Root;
        var (own, other) = (Rounding.HalfAwayFromZero(root.Own * times, decimals), Rounding.HalfAwayFromZero(root.Other * times, decimals));
        return new ShownGap(explanation, decimals, other, Under(root, own, own - other, decimals, times));
    }

    private static ShownNode Under(GapNode node, decimal own, decimal gap, int decimals, double times)
    {
        var parts = PairRounding.AddingUpTo(
            [.. node.Parts.Select(part => (part.Other * times, part.Gap * times))], (node.Other * times, node.Gap * times), (own - gap, gap), decimals);
        return new ShownNode(
            node,
            own,
            gap,
            [.. node.Parts.Select((part, index) => Under(part, parts[index].First + parts[index].Second, parts[index].Second, decimals, times))],
            node.Parts.Count == 0 ? Effects(node, gap, decimals, times) : []);
    }

    private static IReadOnlyList<ShownEffect> Effects(GapNode node, decimal gap, int decimals, double times)
    {
        Effect[] shifts = [.. node.Effects.Where(static effect => effect.Kind == EffectKind.Hosting)];
        // What a reader sees as one cause is rounded as one; its effects add up to that.
        Effect[][] causes = [.. node.Effects.Where(static effect => effect.Kind != EffectKind.Hosting).GroupBy(static effect => Cause.KindOf(effect.Kind)).Select(static group => group.ToArray())];
        double[] sums = [.. causes.Select(static effects => effects.Sum(static effect => effect.PerInhabitant))];
        var amounts = Rounding.AddingUpTo([.. sums.Select(sum => sum * times)], node.Gap * times, gap, decimals);
        return
        [
            .. causes.SelectMany((effects, index) => Round(effects, sums[index], amounts[index], decimals, times)),
            .. Round(shifts, 0, 0, decimals, times),
        ];
    }

    private static IEnumerable<ShownEffect> Round(Effect[] effects, double total, decimal shown, int decimals, double times) =>
        effects.Zip(Rounding.AddingUpTo([.. effects.Select(effect => effect.PerInhabitant * times)], total * times, shown, decimals), static (effect, amount) => new ShownEffect(effect, amount));
}

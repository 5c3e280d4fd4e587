using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>
/// A category of software: cost = Σ over ways of hosting of cost × share. By Bennet the shift of the shares adds up to 0 and
/// the change of the cost is the whole difference.
/// </summary>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Cost">Cost per inhabitant.</param>
/// <param name="Parts">Cost per inhabitant by way of hosting, in the order of the vocabulary; none is below 0.</param>
internal sealed record HostedLeaf(string Node, Pair Cost, ImmutableArray<Pair> Parts) : CostLeaf(Node, Cost, null)
{
    private static readonly string[] Names = ["saas", "hosted", "on-premises", "hosting-unknown"];

    /// <summary>The name of a way of hosting in ids.</summary>
    public static string NameOf(Hosting hosting) => Names[(int)hosting];

    public static CostLeaf Read(TwoSides sides, string node, Pair cost)
    {
        var parts = new Pair[Names.Length];
        foreach (var hosting in Enum.GetValues<Hosting>())
        {
            (parts[(int)hosting], var stop) = sides.ReadLeaves(node, leaf => Quotient.CostPerInhabitant(leaf, hosting));
            if (stop is not null)
                return new CategoryLeaf(node, cost, stop);
        }

        return TwoSides.AddUp(cost, parts) && parts.All(static part => part is { Own: >= 0, Other: >= 0 })
            ? new HostedLeaf(node, cost, [.. parts])
            : new CategoryLeaf(node, cost, new Stop(StopReason.PartsDiffer));
    }

    /// <summary>The share of a way of hosting in the cost. A side without cost has the shares of the other one.</summary>
    public Pair ShareOf(Hosting hosting)
    {
        var part = Parts[(int)hosting];
        double? own = Cost.Own > 0 ? part.Own / Cost.Own : null, other = Cost.Other > 0 ? part.Other / Cost.Other : null;
        return new Pair(own ?? other ?? 0, other ?? own ?? 0);
    }

    public override IEnumerable<GapMeasure> Measures => Parts.Index()
        .Where(static part => part.Item != default)
        .Select(static part => new GapMeasure(MeasureKind.CostPerInhabitant, part.Item.Own, part.Item.Other, Hosting: (Hosting)part.Index));

    public override IEnumerable<Effect> Effects(Pair? allStaff)
    {
        yield return Effect.Of(Node, EffectKind.Category, Cost.Difference);
        for (var hosting = Hosting.Saas; hosting <= Hosting.Unknown; hosting++)
            yield return Effect.Of(Node, Factors.Bennet(ShareOf(hosting), Cost), hosting);
    }
}

using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>How the change of a group's figure against the year before splits: what the same municipalities did, and who took part.</summary>
/// <param name="LikeForLike">Change among those who took part in both years, euros per inhabitant, or why it is not there.</param>
/// <param name="Composition">Change because others took part, or why it is not there.</param>
/// <param name="N">Municipalities in both years; 0 when it is not there.</param>
/// <param name="Clusters">Independent units among them.</param>
/// <param name="Coverage">Their share of the inhabitants; null when it is not there.</param>
public sealed record ChangeSplit(FigureValue LikeForLike, FigureValue Composition, int N, int Clusters, double? Coverage)
{
    /// <summary>The split as sentences take it; null when one of its parts is not there.</summary>
    public MatchedChange? Matched => this is { LikeForLike.Number: { } same, Composition.Number: { } others }
        ? new MatchedChange(same, others, N, Clusters, Coverage ?? 1)
        : null;

    /// <summary>Both parts as shown, adding up to the change as shown; null when one of them is not there.</summary>
    /// <param name="node">The change of the node, as shown.</param>
    /// <param name="decimals">Decimals of all numbers.</param>
    public (decimal LikeForLike, decimal Composition)? Under(ShownNode node, int decimals)
    {
        ArgumentNullException.ThrowIfNull(node);
        return this is { LikeForLike.Number: { } same, Composition.Number: { } others } && Rounding.AddingUpTo([same, others], node.Node.Gap, node.Gap, decimals) is [var one, var two]
            ? (one, two)
            : null;
    }
}

using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>A gap, explained and told.</summary>
/// <param name="Explanation">In full precision.</param>
/// <param name="PerInhabitant">Euros per inhabitant, rounded so that they add up.</param>
/// <param name="AYear">Whole euros a year, rounded so that they add up; null when inhabitants are not known.</param>
/// <param name="Sentences">What a board member should know, the most important first.</param>
public sealed record ToldExplanation(GapExplanation Explanation, ShownGap PerInhabitant, ShownGap? AYear, IReadOnlyList<LocalisedText> Sentences)
{
    /// <summary>With what the cost is compared.</summary>
    public GapAgainst Against { get; init; } = GapAgainst.Group;

    /// <summary>By node: how a group's change against the year before splits; empty when it is about anything else.</summary>
    public IReadOnlyDictionary<string, ChangeSplit> Splits { get; init; } = new Dictionary<string, ChangeSplit>();

    /// <summary>The waterfall of a node that the explanation reaches.</summary>
    /// <param name="node">The node as shown.</param>
    /// <param name="catalogue">Names, and how many bars there are.</param>
    public Waterfall WaterfallOf(ShownNode node, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Waterfall.Of(node, AYear?.Find(node.Node.Node), catalogue);
    }
}

using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>Reads figures of both sides together: known on both, or the reason why not.</summary>
internal sealed class TwoSides(BenchmarkCatalogue catalogue, Side own, Side other)
{
    // The dividing of sums leaves a few units in the last place.
    private const double Precision = 1e-12;

    /// <summary>How many inhabitants the published fte are about.</summary>
    public double FteScale { get; } = catalogue.Indicator(Quotient.FtePerInhabitant(CostTree.Personnel)).Scale;

    public CostTree Tree => catalogue.CostTree;

    public Side Own => own;

    public Side Other => other;

    /// <summary>The cost per inhabitant of a node.</summary>
    public (Pair Value, Stop? Stop) Cost(string node)
    {
        var cost = Quotient.CostPerInhabitant(node);
        var (mine, theirs) = (Of(own, cost), Of(other, cost));
        return mine is FigureValue.Known ownValue && theirs is FigureValue.Known otherValue
            ? (new Pair(ownValue.Value, otherValue.Value), null)
            : (default, Stop.At(own, mine) ?? Stop.At(other, theirs));
    }

    /// <summary>A figure of a node, summed over those of its leaves that were asked in each year.</summary>
    /// <param name="node">Node of the cost tree.</param>
    /// <param name="measured">What of each leaf.</param>
    public (Pair Value, Stop? Stop) ReadLeaves(string node, Func<string, Quotient> measured)
    {
        var sum = default(Pair);
        foreach (var leaf in Tree.LeavesWithin(node).Select(number => Tree.Leaves[number]))
        {
            var figure = measured(leaf.Id);
            var mine = leaf.IsAsked(own.Year) ? Of(own, figure) : new FigureValue.Known(0);
            var theirs = leaf.IsAsked(other.Year) ? Of(other, figure) : new FigureValue.Known(0);
            if ((Stop.At(own, mine) ?? Stop.At(other, theirs)) is { } stop)
                return (default, stop);
            sum += new Pair(mine.Number!.Value, theirs.Number!.Value);
        }

        return (sum, null);
    }

    /// <summary>Whether parts make up a whole on both sides, but for the last digits.</summary>
    public static bool AddUp(Pair whole, params ReadOnlySpan<Pair> parts)
    {
        var sum = default(Pair);
        double ownSize = Math.Abs(whole.Own), otherSize = Math.Abs(whole.Other);
        foreach (var part in parts)
        {
            sum += part;
            ownSize += Math.Abs(part.Own);
            otherSize += Math.Abs(part.Other);
        }

        return Math.Abs(sum.Own - whole.Own) <= Precision * ownSize && Math.Abs(sum.Other - whole.Other) <= Precision * otherSize;
    }

    /// <summary>A figure of one side; missing when the catalogue does not measure it.</summary>
    private FigureValue Of(Side side, Quotient measured) =>
        catalogue.FindIndicator(measured) is { } indicator ? side.Of(indicator.Id) : new FigureValue.Missing();
}
